import { createHash } from "node:crypto";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bearer, paths, trial, type AnswerOf, type Trial } from "../conformance/trial.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Store } from "../state/store.ts";
import { virtualClock } from "../time/clock.ts";
import { fileStore } from "./file-store.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upcall-emulator-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const fleet = [{ group: "meters", devices: 30, offline: 0.2 }];
const open = (file: string): Store => fileStore(join(folder, file));
const start = (file: string, options: Partial<EmulatorOptions> = {}, answer?: AnswerOf): Trial =>
  trial({ fleet, behaviour: {}, store: open(file), ...options }, answer);
/** A store whose process can be killed: the file stays as it is then. */
function mortal(file: string): Store & { kill(): void } {
  const store = open(file);
  let alive = true;
  return {
    load: store.load,
    save: (text) => {
      if (alive) store.save(text);
    },
    kill() {
      alive = false;
    },
  };
}
const logs = async ({ bare }: Trial): Promise<string[]> =>
  Promise.all(
    ["notifications", "deliveries"].map(async (log) => (await bare("GET", `/admin/${log}?limit=10000`)).text),
  );

/** Logs are long: a difference of two digests is easier to read. */
const digest = (log: string): string => createHash("sha256").update(log).digest("hex");

describe("fileStore", () => {
  test("a run that is stopped and restarted pushes the same as an uninterrupted run", async () => {
    const refusing = (): number => (refused++ % 7 === 0 ? 503 : 200);
    let refused = 0;
    const whole = trial({ fleet, behaviour: {} }, refusing);
    await whole.run();

    refused = 0;
    let closing: Promise<void> | undefined;
    const first = start("halves.json", {}, (_, count) => {
      if (count === 40) closing = first.emulator.close();
      return refusing();
    });
    await first.run();
    await closing;
    expect(first.arrivals.length).toBeLessThan(60);
    const second = start("halves.json", {}, refusing);
    await second.emulator.idle();
    expect(second.arrivals.length).toBeGreaterThan(40);
    expect((await logs(second)).map(digest)).toEqual((await logs(whole)).map(digest));
    await second.emulator.close();
  });

  test("the change of a call survives a kill of the process", async () => {
    const store = mortal("killed.json");
    const before = start("killed.json", { store });
    await before.subscribe();
    await before.call("DELETE", `${paths.packages}/firmware-1`);
    before.emulator.pause();
    const operationId = await before.upgrade();
    store.kill();
    const after = start("killed.json");
    await after.login();
    expect((await after.call("GET", paths.subscriptions)).json.totalCount).toBe(4);
    expect((await after.call("GET", paths.packages)).json.totalCount).toBe(1);
    await after.emulator.idle();
    expect((await after.call("GET", `${paths.tasks}/${operationId}`)).json.status).toMatch(/success|failed/);
    await after.emulator.close();
  });

  test("pushes up to half a second before a kill survive it, with their fates", async () => {
    let wall = 0;
    const store = mortal("midway.json");
    const clock = virtualClock({ wall: () => wall });
    const before = start("midway.json", { store, clock }, (_, count) => {
      wall += 100;
      if (count === 50) store.kill();
      return count % 9 === 0 ? 503 : 200;
    });
    await before.run();
    await before.emulator.close();
    const after = start("midway.json");
    const kept = after.emulator.record.deliveries.length;
    expect(kept).toBeGreaterThan(40);
    expect(kept).toBeLessThan(50);
    await after.emulator.idle();
    expect(new Set(after.fates())).toEqual(new Set(["delivered"]));
    await after.emulator.close();
  });

  test("tokens work after a restart", async () => {
    const before = start("tokens.json");
    const { accessToken } = (await before.login()).json;
    await before.emulator.close();
    const after = start("tokens.json");
    expect((await after.bare("GET", paths.tasks, { headers: bearer(accessToken) })).status).toBe(200);
    await after.emulator.close();
  });

  test("refuses to go on with another seed or fleet", async () => {
    await start("seed.json").emulator.close();
    expect(() => start("seed.json", { seed: 2 })).toThrow(
      /^store: holds a platform with another seed, fleet or application/,
    );
  });

  test("the file is for its owner alone", async () => {
    await start("mode.json").emulator.close();
    expect((await stat(join(folder, "mode.json"))).mode & 0o777).toBe(0o600);
  });

  test("a draft that a killed process left is not read", async () => {
    const before = start("draft.json");
    await before.subscribe();
    await before.emulator.close();
    await writeFile(join(folder, "draft.json.new"), "{");
    const after = start("draft.json");
    expect((await after.call("GET", paths.subscriptions)).json.totalCount).toBe(4);
    await after.emulator.close();
  });

  test("says what is wrong with a file that holds something else, and with a folder that is not there", async () => {
    await writeFile(join(folder, "text.json"), "not a state");
    await writeFile(join(folder, "other.json"), "{}");
    for (const file of ["text.json", "other.json"])
      expect(() => start(file)).toThrow("store: holds no state of an emulator; give another file");
    expect(() => fileStore(folder).load()).toThrow(/^store: .* cannot be used .*; give another file$/);
    expect(() => fileStore(join(folder, "nowhere", "state.json"))).toThrow(/^store: .* cannot be used/);
  });
});
