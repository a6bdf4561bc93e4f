import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError } from "@upcall/contracts/errors";
import type { Inbox } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import type { SqliteDatabase } from "@upcall/receiver/inbox/sqlite";
import { choose, needed } from "../config/choose.ts";
import type { Session } from "../session.ts";

/** An inbox of any kind, and how to let go of it. */
interface OpenInbox {
  readonly inbox: Inbox<unknown>;
  close(): Promise<void>;
}

const noPlace = "must be file:<path>, a postgres:// address, or memory";

interface InboxFlags {
  readonly inbox?: string;
}

/**
 * Opens the inbox of the settings: `memory`, `file:upcall.db`, or a `postgres://` address, which is not taken from a file of the current
 * folder: that may be anybody's, and drivers send it passwords of the environment.
 *
 * @param mayBeNew a file that does not exist is made, and without a setting the inbox is memory.
 * @throws ConfigError for another place, and where the driver is not installed.
 */
export async function openInbox(session: Session, flags: InboxFlags, mayBeNew: boolean): Promise<OpenInbox> {
  const choice = await choose(session, flags);
  const where = mayBeNew ? (choice.inbox?.value ?? "memory") : needed(choice, "inbox");
  if (where === "memory") return { inbox: memoryInbox({ warn: () => {} }), close: async () => {} };
  if (where.startsWith("file:")) return openSqlite(resolve(session.cwd, where.slice("file:".length)), mayBeNew);
  if (!/^postgres(ql)?:\/\//.test(where)) throw new ConfigError("--inbox", noPlace);
  if (choice.inbox?.origin === "project")
    throw new ConfigError(
      choice.inbox.from,
      "names a database server; if you mean it, name it with --inbox or UPCALL_INBOX",
    );
  return openPostgres(where);
}

/** Opens the inbox of the settings, which must be there, for as long as `use` takes. */
export async function withInbox<Result>(
  session: Session,
  flags: InboxFlags,
  use: (inbox: OpenInbox["inbox"]) => Promise<Result>,
): Promise<Result> {
  const { inbox, close } = await openInbox(session, flags, false);
  try {
    return await use(inbox);
  } finally {
    await close();
  }
}

async function openSqlite(path: string, mayBeNew: boolean): Promise<OpenInbox> {
  if (!mayBeNew) await access(path);
  const { sqliteInbox } = await import("@upcall/receiver/inbox/sqlite");
  const database = await openDatabase(path);
  return { inbox: sqliteInbox(database) as Inbox<unknown>, close: async () => database.close() };
}

type Database = SqliteDatabase & { close(): void };

/** libSQL where it is installed, else the SQLite that Node 22 and newer bring. */
async function openDatabase(path: string): Promise<Database> {
  const libsql = await import("libsql").catch(() => undefined);
  if (libsql) return opened(path, libsql.default as never);
  // Newer than the types of the oldest Node that is supported.
  const builtIn = "node:sqlite";
  const sqlite = (await import(builtIn).catch(() => undefined)) as
    | { readonly DatabaseSync: new (path: string) => Database }
    | undefined;
  if (sqlite) return opened(path, sqlite.DatabaseSync);
  throw new ConfigError(
    "--inbox",
    "a file needs Node 22 or newer, or the package libsql beside upcall: npm install upcall libsql",
  );
}

/** Drivers do not say why a file cannot be opened. */
function opened(path: string, Driver: new (path: string) => Database): Database {
  try {
    return new Driver(path);
  } catch {
    throw new ConfigError(
      "--inbox",
      `cannot open the inbox ${path}; name a file that you may write, in a folder that is there`,
    );
  }
}

async function openPostgres(address: string): Promise<OpenInbox> {
  const pg = await import("pg").catch(() => {
    throw new ConfigError("--inbox", "a postgres:// address needs the package pg beside upcall: npm install upcall pg");
  });
  const { pgPool, postgresInbox } = await import("@upcall/receiver/inbox/postgres");
  try {
    // A pool reads the address only when it connects.
    void new pg.default.Client(address);
  } catch (error) {
    throw error instanceof TypeError ? new ConfigError("--inbox", noPlace) : error;
  }
  const pool = new pg.default.Pool({ connectionString: address });
  return { inbox: postgresInbox(pgPool(pool)) as Inbox<unknown>, close: () => pool.end() };
}
