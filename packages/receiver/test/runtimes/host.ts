import type { Receiver } from "@upcall/receiver";
import type { SqliteDatabase } from "@upcall/receiver/inbox/sqlite";

/** What a runtime brings of its own. */
export interface Host {
  /** Opens a file with the SQLite of the runtime. */
  openDatabase(file: string): SqliteDatabase & { close(): void };
  /** Serves on loopback. */
  serve(receiver: Receiver<never>): Promise<{ readonly port: number; close(): Promise<void> }>;
}
