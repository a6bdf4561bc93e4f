import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { expectedOfPoisoned, handlePoisoned } from "../../../test/poisoned.ts";
import { bundleProgram } from "../../../test/storm/child.ts";
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

/** A file that nobody has opened. */
async function unopened() {
  const folder = mkdtempSync(join(tmpdir(), "upcall-"));
  const path = join(folder, "inbox.db");
  return {
    open: path,
    inbox: () => sqliteInbox(new Database(path)),
    close: () => rmSync(folder, { recursive: true }),
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
  expect(await handlePoisoned(under, 2000)).toMatchObject(expectedOfPoisoned(2000));
  await under.close();
});

test("many processes may open one new file at once", { timeout: 60_000 }, async () => {
  const program = await bundleProgram(new URL("../../../test/storm/open-sqlite.ts", import.meta.url));
  for (let round = 0; round < 6; round += 1) {
    const { open, inbox, close } = await unopened();
    const processes = Array.from({ length: 5 }, (_, at) =>
      promisify(execFile)(process.execPath, [program, open, String(at)]),
    );
    for (const { stderr } of await Promise.all(processes)) expect(stderr).toBe("");
    expect((await inbox().deliveries({ limit: 9 })).map(({ id }) => id).sort()).toEqual(["0", "1", "2", "3", "4"]);
    close();
  }
  rmSync(dirname(program), { recursive: true });
});
