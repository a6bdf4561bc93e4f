import { fromPlatformTime } from "@upcall/contracts";
import { describe, expect, test } from "vitest";
import { appId, callback, firmwareTask, paths, secret, trial } from "./conformance/trial.ts";
import { createEmulator } from "./create-emulator.ts";
import type { EmulatorOptions } from "./options.ts";
import { virtualClock } from "./time/clock.ts";

const apps = [{ appId, secret }];

/** Two operations over the same devices with all kinds of faults; gives everything that was pushed and answered. */
async function run(seed: number, start = new Date("2026-01-01T00:00:00Z")): Promise<string> {
  const one = trial(
    {
      seed,
      clock: virtualClock({ start, wall: () => 0 }),
      fleet: [{ group: "meters", devices: 60, offline: 0.1 }],
      behaviour: {},
      faults: [
        { kind: "duplicate", share: 0.1 },
        { kind: "reorder", share: 0.2 },
        { kind: "schema-deviation", share: 0.1 },
        { kind: "connection-reset", share: 0.1 },
      ],
    },
    async (_, count) => {
      await new Promise((resolve) => setTimeout(resolve, (count * 7) % 3));
      return count % 11 === 0 ? 503 : 200;
    },
  );
  await one.subscribe();
  for (const notifyType of ["deviceDataChanged", "deviceEvent"])
    await one.call("POST", paths.subscriptions, { notifyType, callbackUrl: callback });
  one.emulator.pause();
  await one.upgrade();
  await one.call("POST", paths.firmware, firmwareTask);
  one.emulator.resume();
  await one.bare("POST", "/admin/business", { body: { every: 60 } });
  await one.emulator.idle();
  const [pushed, sent] = await Promise.all(
    ["notifications", "deliveries"].map(async (log) => (await one.bare("GET", `/admin/${log}?limit=10000`)).text),
  );
  return `${pushed}\n${sent}`;
}

describe("createEmulator", () => {
  test("the same seed gives the same log, byte for byte; another seed another one", async () => {
    const first = await run(7);
    expect(first.length).toBeGreaterThan(100_000);
    expect((await run(7)) === first).toBe(true);
    expect((await run(8)) === first).toBe(false);
  });

  test("the same seed gives the same run from another start of the clock", async () => {
    const starts = [new Date("2026-01-01T00:00:00Z"), new Date("2031-07-15T13:14:15.678Z")];
    const [first, second] = await Promise.all(
      starts.map(async (start) =>
        (await run(7, start)).replace(/"(\d{8}T\d{6}Z)"/g, (_, time: string) =>
          String((fromPlatformTime(time)!.getTime() - Math.floor(start.getTime() / 1000) * 1000) / 1000),
        ),
      ),
    );
    expect(first!.length).toBeGreaterThan(100_000);
    expect(first === second).toBe(true);
  });

  test("the clock starts at the present", async () => {
    const { get, upgrade } = trial({ clock: undefined });
    const before = Date.now();
    const { createTime } = await get(`${paths.tasks}/${await upgrade()}`);
    const created = fromPlatformTime(createTime)!.getTime();
    expect(created).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000 - 5000);
    expect(created).toBeLessThanOrEqual(Date.now());
  });

  test("pushes nothing more once it is closed", async () => {
    const { arrivals, emulator, subscribe, upgrade } = trial();
    await subscribe();
    await upgrade();
    await emulator.close();
    const before = arrivals.length;
    await emulator.idle();
    expect(arrivals.length).toBe(before);
  });

  test("answers an unknown path with 404", async () => {
    const reply = await createEmulator({ apps }).fetch(new Request("http://platform/nowhere"));
    expect(reply.status).toBe(404);
  });

  const secretIsWrong = "apps: appId and secret must each have 1 to 256 characters, none of them white space";
  const group = { group: "m", devices: 1 };
  const file = { fileId: "x", fileType: "softwarePackage" } as const;
  const wireIsWrong = "wire: retryEvery has a value that is not known; see the table in the README of @upcall/emulator";
  test.each<[string, Partial<EmulatorOptions>, string]>([
    ["no application", { apps: [] }, "apps: give at least one application, each with its own appId and with a secret"],
    ["a secret with a blank", { apps: [{ appId, secret: "a b" }] }, secretIsWrong],
    ["a secret with a line end", { apps: [{ appId, secret: "s3cret\n" }] }, secretIsWrong],
    ["an empty secret", { apps: [{ appId, secret: "" }] }, secretIsWrong],
    ["a secret of 257 characters", { apps: [{ appId, secret: "x".repeat(257) }] }, secretIsWrong],
    ["no devices", { fleet: [{ ...group, devices: 0 }] }, "fleet: the group m must have 1 to 1000000 devices"],
    ["a group given twice", { fleet: [group, group] }, "fleet: the group m is given twice; give each name once"],
    [
      "a share of 2",
      { fleet: [{ ...group, offline: 2 }] },
      "fleet: offline of the group m must be a share from 0 to 1",
    ],
    ["a package given twice", { packages: [file, file] }, "packages: fileId x is given twice; give each id once"],
    ["a wire option that is wrong", { wire: { retryEvery: 0 } }, wireIsWrong],
  ])("refuses %s with a sentence", (_, options, message) => {
    expect(() => createEmulator({ apps, ...options })).toThrow(expect.objectContaining({ code: "CONFIG", message }));
  });
});
