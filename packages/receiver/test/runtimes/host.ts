import type { SqliteDatabase } from "@upcall/receiver/inbox/sqlite";

/** A Hono application, or what else answers requests; `env` is what the runtime passes beside the request. */
export type Fetch = (request: Request, env: never) => Response | Promise<Response>;

/** What a runtime brings of its own. */
export interface Host {
  /** Opens a file with the SQLite of the runtime. */
  openDatabase(file: string): SqliteDatabase & { close(): void };
  serve(fetch: Fetch): Promise<{ readonly port: number; close(): Promise<void> }>;
}
