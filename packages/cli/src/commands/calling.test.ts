import { createEmulator, virtualClock } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { describe, expect, test } from "vitest";
import { application, callback, good, json, platformForTests } from "../testing/platform.ts";
import { runHere } from "../testing/here.ts";
import { start, ways } from "../testing/program.ts";

const platform = platformForTests({ fleet: [{ group: "meters", devices: 20 }], behaviour: { failures: 0 } });
/** Device `slow-0001` is in mid-upgrade for as long as the tests run. */
const slow = platformForTests({ clock: virtualClock({ speed: 60 }), fleet: [{ group: "slow", devices: 5 }] });
const atPlatform = platform.run;

describe.each(ways)("through a %s", (way) => {
  test("subscribe, subscriptions, unsubscribe", async () => {
    const subscribed = await good(atPlatform(way, ["subscribe", "--all", "--callback", callback, "--commissioning"]));
    expect(subscribed.match(/✔ \w+Notify subscribed, to http:\/\/127.0.0.1:8099\/iot\/\*\*\*/g)).toHaveLength(4);
    const listed = await good(atPlatform(way, ["subscriptions"]));
    expect(listed).toMatch(/^ID +TYPE +CALLBACK\n/);
    expect(listed).toContain("http://127.0.0.1:8099/iot/***");
    expect(await json(atPlatform(way, ["subscriptions", "--json", "--reveal"]))).toHaveLength(4);
    const one = await json(atPlatform(way, ["subscriptions", "--json", "--reveal", "--type", "fwUpgradeResultNotify"]));
    expect(one).toMatchObject([{ notifyType: "fwUpgradeResultNotify", callbackUrl: callback }]);

    const elsewhere = ["--callback", "http://127.0.0.1:8099/elsewhere", "--commissioning"];
    const ensured = await good(
      atPlatform(way, ["subscribe", "--ensure", "--type", "swUpgradeStateChangeNotify", ...elsewhere]),
    );
    expect(ensured).toMatch(/swUpgradeStateChangeNotify removed[^]*swUpgradeStateChangeNotify subscribed/);
    expect(
      await good(atPlatform(way, ["subscribe", "--ensure", "--all", "--callback", callback, "--commissioning"])),
    ).toContain("fwUpgradeResultNotify subscribed before");

    const [{ subscriptionId }] = one as [{ subscriptionId: string }];
    expect(await good(atPlatform(way, ["unsubscribe", subscriptionId]))).toContain(`✔ ${subscriptionId} ended`);
    expect(await atPlatform(way, ["unsubscribe", subscriptionId])).toMatchObject({
      code: 1,
      out: `– ${subscriptionId}: no such subscription\n`,
    });
    expect(
      await good(atPlatform(way, ["unsubscribe", "--type", "swUpgradeResultNotify,fwUpgradeResultNotify"])),
    ).toMatch(/ended[^]*no such subscription/);
    expect(await json(atPlatform(way, ["unsubscribe", "--all", "--yes", "--json"]))).toEqual([
      { what: "all subscriptions", state: "ended" },
    ]);
    expect(await good(atPlatform(way, ["subscriptions"]))).toBe("Nothing is subscribed.\n");
  });

  test("packages", async () => {
    expect(await good(atPlatform(way, ["packages", "--kind", "firmware"]))).toMatch(/firmware-1 +firmware +2.0/);
    expect(await json(atPlatform(way, ["packages", "--json"]))).toMatchObject([
      { fileId: "software-1" },
      { fileId: "firmware-1" },
    ]);
    expect(await good(atPlatform(way, ["packages", "--model", "unknown"]))).toBe("No package matches.\n");
    const own = await serveEmulator(createEmulator({ apps: [application] }));
    expect(await good(atPlatform(way, ["packages", "--delete", "software-1", "--yes"], {}, own.url))).toBe(
      "✔ software-1 deleted\n",
    );
    expect(await good(atPlatform(way, ["packages"], {}, own.url))).not.toContain("software-1");
    await own.close();
  });

  test("upgrade start, show, watch", async () => {
    const device = way === "pipe" ? "meters-0001,meters-0002" : "meters-0003,meters-0004";
    const started = await good(
      atPlatform(way, ["upgrade", "start", "firmware", "--file", "firmware-1", "--device", device]),
    );
    const [, operationId = ""] = /(\S+) firmware upgrade created/.exec(started) ?? [];
    expect(operationId).not.toBe("");
    const watched = await good(atPlatform(way, ["upgrade", "watch", operationId, "--every", "0.05"]));
    expect(watched).toContain(way === "pipe" ? "success: 2 succeeded, 0 failed" : "100% 2 ✔ 0 ✖");
    const shown = await good(atPlatform(way, ["upgrade", "show", operationId]));
    expect(shown).toContain(`${operationId} firmware upgrade, success: 2 of 2 succeeded, 0 failed`);
    expect(await json(atPlatform(way, ["upgrade", "show", operationId, "--json"]))).toMatchObject({
      devices: { length: 2 },
    });
    expect(await good(atPlatform(way, ["upgrade", "show"]))).toContain(operationId);

    const start = "upgrade start software --file software-1 --device meters-0009".split(" ");
    const hours = ["--from", "2030-01-01T00:00Z", "--until", "2030-01-01T00:02Z"];
    const window = await atPlatform(way, [...start, ...hours]);
    expect(window.code).toBe(2);
    expect(window.out + window.err).toContain("--until must be more than 5 minutes after --from");
  });

  test("upgrade watch draws a bar in a terminal and is ended by Ctrl-C", async () => {
    const device = way === "pipe" ? "slow-0001" : "slow-0002";
    const env = slow.env();
    const running = start(
      way,
      ["upgrade", "start", "firmware", "--file", "firmware-1", "--device", device, "--watch"],
      { env },
    );
    await running.seen("processing");
    running.interrupt();
    const { code, raw } = await running.ended;
    expect(code).toBe(130);
    expect(raw.includes("\u001b[?25l")).toBe(way === "terminal");
  });
});

test("what was done before a call failed is reported with the failure", async () => {
  const failing = (operation: "deleteSingleSubscription" | "subDeviceManagementData") =>
    ({ kind: "error-in-200", operation, after: 1 }) as const;
  const faults = [failing("deleteSingleSubscription"), failing("subDeviceManagementData")];
  const { url, close } = await serveEmulator(createEmulator({ apps: [application], faults }));
  const here = (...words: string[]) => runHere([...words, "--json"], { env: platform.env(url) });
  const types = ["--type", "swUpgradeResultNotify,fwUpgradeResultNotify"];
  const subscribed = await here("subscribe", ...types, "--callback", callback, "--commissioning");
  expect(subscribed).toMatchObject({ code: 3, err: expect.stringContaining("100217") });
  expect(JSON.parse(subscribed.out)).toMatchObject([{ notifyType: "swUpgradeResultNotify", state: "subscribed" }]);
  const [{ subscriptionId }] = JSON.parse((await here("subscriptions")).out) as [{ subscriptionId: string }];
  const ended = await here("unsubscribe", subscriptionId, "another");
  expect(ended).toMatchObject({ code: 3, err: expect.stringContaining("100217") });
  expect(JSON.parse(ended.out)).toEqual([{ what: subscriptionId, state: "ended" }]);
  await close();
});
