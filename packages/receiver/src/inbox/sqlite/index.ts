import type { Inbox } from "../inbox.ts";
import type { SqlStatement } from "../sql/driver.ts";
import { migrated } from "../sql/migrate.ts";
import { sqlInbox } from "../sql/sql-inbox.ts";
import type { SqliteDatabase } from "./database.ts";
import { groupCommit } from "./group-commit.ts";

export type { SqliteDatabase } from "./database.ts";
export type { SqlStatement, SqlValue } from "../sql/driver.ts";
export { migrationScript, sqliteMigrations, type Migration } from "../sql/migrations.ts";

/**
 * An inbox in an SQLite file: the embedded default on one machine. Takes an open database of `libsql`, `better-sqlite3`,
 * `node:sqlite` or `bun:sqlite`, of its own or the application's, which lets effects change the application's tables. Several
 * processes on one machine may open the same file.
 *
 * An answered delivery survives a power cut: the file is switched to WAL with `synchronous = full`, and deliveries that
 * arrive together share one flush to disk. Creates its tables (`upcall_…`) itself.
 *
 * @example
 * import Database from "libsql";
 * const inbox = sqliteInbox(new Database("inbox.db"));
 */
export function sqliteInbox(database: SqliteDatabase): Inbox<SqlStatement> {
  for (const pragma of ["journal_mode = wal", "synchronous = full", "busy_timeout = 5000"])
    database.prepare(`pragma ${pragma}`).all();
  return sqlInbox("sqlite", migrated(groupCommit(database)));
}
