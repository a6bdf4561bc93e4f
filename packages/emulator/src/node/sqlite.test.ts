import { createHash } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUpcallError } from "@upcall/contracts/errors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paths, trial, type Trial } from "../conformance/trial.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Store } from "../state/store.ts";
import { virtualClock } from "../time/clock.ts";
import { sqliteStore } from "./sqlite.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upcall-emulator-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const fleet = [{ group: "meters", devices: 30, offline: 0.2 }];
const open = (file: string): Store => sqliteStore(join(folder, file));
const start = (file: string, options: Partial<EmulatorOptions> = {}, answer?: Parameters<typeof trial>[1]): Trial =>
  trial({ fleet, behaviour: {}, store: open(file), ...options }, answer);
const logs = async ({ bare }: Trial): Promise<string[]> =>
  Promise.all(
    ["notifications", "deliveries"].map(async (log) => (await bare("GET", `/admin/${log}?limit=10000`)).text),
  );

/** Logs are long: a difference of two digests is easier to read. */
const digest = (log: string): string => createHash("sha256").update(log).digest("hex");

describe("sqliteStore", () => {
  test("a run that is stopped and started again pushes what a run in one piece pushes", async () => {
    const refusing = (): number => (refused++ % 7 === 0 ? 503 : 200);
    let refused = 0;
    const whole = trial({ fleet, behaviour: {} }, refusing);
    await whole.subscribe();
    await whole.upgrade();
    await whole.emulator.idle();

    refused = 0;
    let closing: Promise<void> | undefined;
    const first = start("halves.db", {}, (_, count) => {
      if (count === 40) closing = first.emulator.close();
      return refusing();
    });
    await first.subscribe();
    await first.upgrade();
    await first.emulator.idle();
    await closing;
    expect(first.arrivals.length).toBeLessThan(60);
    const second = start("halves.db", {}, refusing);
    await second.emulator.idle();
    expect(second.arrivals.length).toBeGreaterThan(40);
    expect((await logs(second)).map(digest)).toEqual((await logs(whole)).map(digest));
    await second.emulator.close();
  });

  test("what a call changed is kept even when the process is killed", async () => {
    const store = open("killed.db");
    const before = start("killed.db", { store });
    await before.subscribe();
    await before.call("DELETE", `${paths.packages}/firmware-1`);
    before.emulator.pause();
    const operationId = await before.upgrade();
    // The emulator is not closed, only its file: this is what a kill leaves.
    store.close();
    const after = start("killed.db");
    await after.login();
    expect((await after.call("GET", paths.subscriptions)).json.totalCount).toBe(4);
    expect((await after.call("GET", paths.packages)).json.totalCount).toBe(1);
    await after.emulator.idle();
    expect((await after.call("GET", `${paths.tasks}/${operationId}`)).json.status).toMatch(/success|failed/);
    await after.emulator.close();
  });

  test("what was pushed up to half a second before a kill is kept, with its fate", async () => {
    let wall = 0;
    const store = open("midway.db");
    const clock = virtualClock({ wall: () => wall });
    let killed: Promise<void> | undefined;
    const before = start("midway.db", { store, clock }, (_, count) => {
      wall += 100;
      if (count === 50) {
        store.close();
        killed = before.emulator.close();
      }
      return count % 9 === 0 ? 503 : 200;
    });
    await before.subscribe();
    await before.upgrade();
    await expect(before.emulator.idle()).rejects.toThrow();
    await expect(killed).rejects.toThrow();
    const after = start("midway.db");
    const kept = after.emulator.record.deliveries.length;
    expect(kept).toBeGreaterThan(40);
    expect(kept).toBeLessThan(50);
    await after.emulator.idle();
    const { notifications } = after.emulator.record;
    const fates = Array.from({ length: notifications.length }, (_, at) => notifications.at(at).fate);
    expect(new Set(fates)).toEqual(new Set(["delivered"]));
    await after.emulator.close();
  });

  test("tokens work after a restart", async () => {
    const before = start("tokens.db");
    const { accessToken } = (await before.login()).json;
    await before.emulator.close();
    const after = start("tokens.db");
    const headers = { app_key: "my-app", authorization: `Bearer ${accessToken}` };
    expect((await after.bare("GET", paths.tasks, { headers })).status).toBe(200);
    await after.emulator.close();
  });

  test("refuses to go on with another seed or fleet", async () => {
    await start("seed.db").emulator.close();
    expect(() => start("seed.db", { seed: 2 })).toThrow(
      /^store: holds a platform with another seed, fleet or application/,
    );
  });

  test("the file is for its owner alone", async () => {
    await start("mode.db").emulator.close();
    expect((await stat(join(folder, "mode.db"))).mode & 0o777).toBe(0o600);
  });

  test("says what is wrong with a file that is no database", async () => {
    const path = join(folder, "text.db");
    await writeFile(path, "not a database".repeat(100));
    let problem: unknown;
    try {
      sqliteStore(path);
    } catch (error) {
      problem = error;
    }
    expect(isUpcallError(problem, "CONFIG")).toBe(true);
  });
});
