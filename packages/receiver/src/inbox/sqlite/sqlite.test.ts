import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { expectedOfPoisoned, handlePoisoned } from "../../../test/poisoned.ts";
import { inboxConformance } from "../../testing/conformance.ts";
import { sqliteInbox } from "./index.ts";

/** An inbox in a file of its own, whose drivers are opened by `open`. */
async function make(opened = (database: InstanceType<typeof Database>) => database) {
  const folder = mkdtempSync(join(tmpdir(), "upcall-"));
  const all: InstanceType<typeof Database>[] = [];
  const open = (): InstanceType<typeof Database> => {
    const database = opened(new Database(join(folder, "inbox.db")));
    all.push(database);
    return database;
  };
  const database = open();
  database.exec("create table number (n integer primary key)");
  return {
    open,
    inbox: sqliteInbox(database),
    addNumber: (n: number) => ({ sql: "insert into number (n) values (?)", params: [n] }),
    numbers: async () =>
      database
        .prepare("select n from number order by n")
        .all()
        .map((row) => Number((row as { n: number }).n)),
    again: async () => sqliteInbox(open()),
    close: async () => {
      for (const one of all) one.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

describe("the SQLite inbox conforms on libSQL", () => {
  inboxConformance(() => make(), { test, equal });
});

describe("the SQLite inbox conforms on a driver that gives whole numbers as bigints", () => {
  inboxConformance(() => make((database) => database.defaultSafeIntegers(true)), { test, equal });
});

test("poisoned jobs cost the SQLite inbox nothing else", { timeout: 60_000 }, async () => {
  const under = await make();
  expect(await handlePoisoned(under)).toEqual(expectedOfPoisoned);
  await under.close();
});
