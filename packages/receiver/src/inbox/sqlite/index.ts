import type { Inbox } from "../inbox.ts";
import { sqlite } from "../sql/dialect.ts";
import type { SqlStatement } from "../sql/driver.ts";
import { migrator } from "../sql/migrate.ts";
import { sqliteMigrations } from "../sql/migrations.ts";
import { sqliteBatchInbox } from "../sql/sqlite-inbox.ts";
import type { SqliteDatabase } from "./database.ts";
import { groupCommit } from "./group-commit.ts";

export type { SqliteDatabase } from "./database.ts";
export type { SqlStatement, SqlValue } from "../sql/driver.ts";
export { migrationScript, sqliteMigrations, type Migration } from "../sql/migrations.ts";

/** How long a process waits for others that write to the same file, in milliseconds. */
const busyMs = 5000;
/** How often a file that others open at the same moment is tried, and the pause between in milliseconds. */
const opening = { tries: 100, pauseMs: 50 };

/**
 * Switches a file to WAL. Takes a lock that SQLite does not wait for, however long the busy time-out is: of processes that open a
 * new file at once, all but the first may have to try again.
 */
async function useWal(database: SqliteDatabase): Promise<void> {
  for (let left = opening.tries; ; left -= 1)
    try {
      database.prepare("pragma journal_mode = wal").all();
      return;
    } catch (error) {
      if (left <= 1 || !/busy|locked/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, opening.pauseMs));
    }
}

/**
 * An inbox in an SQLite file: the embedded default on one machine. Takes an open database of `libsql`, `better-sqlite3`,
 * `node:sqlite` or `bun:sqlite`, of its own or the application's, which lets effects change the application's tables.
 *
 * Several processes on one machine may open the same file, each with a connection of its own; never on a network file system.
 * One writes at a time, and the others wait for it, up to 5 s within one call: their event loops stand still meanwhile. So a
 * second process is for a restart without a gap or for a command line beside the server, not for speed.
 *
 * An answered delivery survives a power cut: the file is switched to WAL with `synchronous = full`, and deliveries that
 * arrive together share one flush to disk. Creates its tables (`upcall_…`) itself. While the application has a transaction open on the same
 * connection, deliveries are answered 503; so never await within one, or give the inbox a connection of its own.
 *
 * @example
 * import Database from "libsql";
 * const inbox = sqliteInbox(new Database("inbox.db"));
 */
export function sqliteInbox(database: SqliteDatabase): Inbox<SqlStatement> {
  database.prepare(`pragma busy_timeout = ${busyMs}`).all();
  const batch = groupCommit(database);
  const migrate = migrator(batch, sqlite, sqliteMigrations);
  let opened = false;
  return sqliteBatchInbox("sqlite", batch, async () => {
    if (opened) return;
    await useWal(database);
    database.prepare("pragma synchronous = full").all();
    await migrate();
    opened = true;
  });
}
