import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { expectedOfControl, expectedOfPoisoned, handleControl, handlePoisoned } from "../../../test/poisoned.ts";
import { bundleProgram } from "../../../test/storm/child.ts";
import { push, recorder, still } from "../../../test/receiver.ts";
import { sqliteUnderTest } from "../../../test/under-test.ts";
import { createReceiver } from "../../create-receiver.ts";
import { inboxConformance } from "../../testing/conformance.ts";
import { firmwareResultSample } from "../../testing/samples.ts";
import { sqliteInbox } from "./index.ts";

/** An inbox in a file of its own, whose drivers are opened by `open`. */
async function make(opened = (database: InstanceType<typeof Database>) => database) {
  const folder = mkdtempSync(join(tmpdir(), "upcall-"));
  const under = sqliteUnderTest(() => opened(new Database(join(folder, "inbox.db"))));
  return {
    ...under,
    close: async () => {
      await under.close();
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

test("Infinity and fractions of a millisecond become numbers that the store takes", async () => {
  const inbox = sqliteInbox(new Database(":memory:"));
  const clock = { at: 0 };
  const endless = { unreadLimit: Infinity, keep: { handledMs: Infinity, failedMs: 0.5 } };
  const { events, hooks } = recorder();
  const receiver = createReceiver({ ...still(), ...endless, hooks, inbox, now: () => clock.at });
  await push(receiver, firmwareResultSample("SUCCESS"), "{");
  expect(await inbox.summary()).toMatchObject({ unread: 1, quarantined: 1 });
  clock.at = 2 * 3_600_000;
  await receiver.drain();
  expect(events.filter(({ kind }) => kind === "fault")).toEqual([]);
  expect(await inbox.deliveries({ limit: 9 })).toMatchObject([{ status: "judged" }]);
});

test("in the SQLite inbox, jobs that always fail do not stop the others", { timeout: 60_000 }, async () => {
  const under = await make();
  expect(await handlePoisoned(under, 2000)).toMatchObject(expectedOfPoisoned(2000));
  await under.close();
});

test("an effect that ends the transaction is refused, and the job changes nothing", async () => {
  const under = await make();
  expect(await handleControl(under)).toEqual(expectedOfControl);
  await under.close();
});

test("several processes can create one file at the same time", { timeout: 60_000 }, async () => {
  const program = await bundleProgram(new URL("../../../test/storm/open-sqlite.ts", import.meta.url));
  for (let round = 0; round < 6; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), "upcall-"));
    const file = join(folder, "inbox.db");
    const ids = ["0", "1", "2", "3", "4"];
    const processes = ids.map((id) => promisify(execFile)(process.execPath, [program, file, id]));
    for (const { stderr } of await Promise.all(processes)) expect(stderr).toBe("");
    const stored = await sqliteInbox(new Database(file)).deliveries({ limit: 9 });
    expect(stored.map(({ id }) => id).sort()).toEqual(ids);
    rmSync(folder, { recursive: true });
  }
  rmSync(dirname(program), { recursive: true });
});
