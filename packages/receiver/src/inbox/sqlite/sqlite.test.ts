import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { inboxConformance } from "../../testing/conformance.ts";
import { sqliteInbox } from "./index.ts";

describe("the SQLite inbox conforms on libSQL", () => {
  const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
  inboxConformance(
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "upcall-"));
      const open = (): InstanceType<typeof Database> => new Database(join(folder, "inbox.db"));
      const database = open();
      const opened = [database];
      database.exec("create table number (n integer primary key)");
      return {
        inbox: sqliteInbox(database),
        addNumber: (n: number) => ({ sql: "insert into number (n) values (?)", params: [n] }),
        numbers: async () =>
          database
            .prepare("select n from number order by n")
            .all()
            .map((row) => (row as { n: number }).n),
        again: async () => {
          const other = open();
          opened.push(other);
          return sqliteInbox(other);
        },
        close: async () => {
          for (const one of opened) one.close();
          rmSync(folder, { recursive: true });
        },
      };
    },
    { test, equal },
  );
});
