import type { SqliteDatabase } from "@upcall/receiver/inbox/sqlite";
import type { Sql, SqlValue } from "../app/database.ts";

/** The application's way into an SQLite database; each statement is prepared once. */
export function sqlOf(database: SqliteDatabase): Sql {
  const prepared = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return <Row>(text: string, ...params: SqlValue[]) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement.all(...(params as never[])) as Row[];
  };
}
