import { expect, test } from "vitest";
import { advance, afterLogin, collect, deviceIds, inFakeTime, platform, settle } from "../test/platform.ts";
import type { UpgradeChange } from "./index.ts";

inFakeTime();

test("a finished task gives each device once and ends", async () => {
  const { iot, emulator } = platform({ fleet: [{ group: "meters", devices: 120 }] });
  const devices = deviceIds(120);
  const { operationId } = await settle(iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } }));
  await settle(emulator.idle());
  const changes = await settle(collect(iot.watchUpgrade(operationId)));
  expect(changes).toHaveLength(120);
  expect(new Set(changes.map(({ deviceId }) => deviceId))).toEqual(new Set(devices));
  for (const { from, to, detail } of changes) {
    expect(from).toBeUndefined();
    expect(["success", "fail"]).toContain(to);
    if (to === "fail") expect(detail).toEqual(expect.any(String));
  }
});

/** Answers looks from a script: each entry is the task's status and the status of its devices. */
const scripted = (...looks: [status: string, devices: (string | null)[], counted?: boolean][]) => {
  const paths: string[] = [];
  let look = -1;
  const answer = ({ url }: Request): Response => {
    const list = new URL(url).pathname.endsWith("/subOperations");
    if (!list) look = Math.min(look + 1, looks.length - 1);
    paths.push(list ? "list" : "task");
    const [status, devices, counted = true] = looks[look]!;
    if (!list)
      return Response.json({
        operationId: "op",
        status,
        ...(counted && { staResult: { wait: devices.filter((to) => to === "wait").length } }),
      });
    const data = devices.map((to, index) => ({ subOperationId: `s-${index}`, deviceId: `d-${index}`, status: to }));
    return Response.json({ data, totalCount: data.length });
  };
  return { paths, iot: platform({}, afterLogin(answer)).iot };
};

const follow = async (changes: AsyncIterable<UpgradeChange>): Promise<string[]> =>
  (await collect(changes)).map(({ deviceId, from, to }) => `${deviceId} ${from ?? "-"} ${to}`);

test("changes come in order, and devices are listed only when the counters changed", async () => {
  const { paths, iot } = scripted(
    ["processing", ["wait", "wait"]],
    ["processing", ["wait", "wait"]],
    ["processing", ["processing", "wait"]],
    ["success", ["success", "stop"]],
  );
  const from = Date.now();
  expect(await settle(follow(iot.watchUpgrade("op", { interval: 5000 })))).toEqual([
    "d-0 - wait",
    "d-1 - wait",
    "d-0 wait processing",
    "d-0 processing success",
    "d-1 wait stop",
  ]);
  expect(paths).toEqual(["task", "list", "task", "task", "list", "task", "list"]);
  expect(Math.floor((Date.now() - from) / 1000)).toBe(15);
});

test("without counters the devices are listed at every interval", async () => {
  const { paths, iot } = scripted(["wait", [null, "wait"], false], ["failed", ["fail", "wait"], false]);
  expect(await settle(follow(iot.watchUpgrade("op")))).toEqual(["d-1 - wait", "d-0 - fail"]);
  expect(paths).toEqual(["task", "list", "task", "list"]);
});

test("the caller's signal ends a watch between two intervals", async () => {
  const { iot } = scripted(["processing", ["wait"]]);
  const controller = new AbortController();
  const watch = follow(iot.watchUpgrade("op", { signal: controller.signal }));
  watch.catch(() => {});
  await advance(25_000);
  controller.abort();
  await expect(watch).rejects.toMatchObject({ name: "TransportError", code: "ABORTED" });
});

test("many watches together stay within the limit", async () => {
  const { client, count, emulator } = platform();
  const iot = client({ totalTimeout: 1_000_000 });
  emulator.pause();
  const { operationId } = await settle(
    iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices: ["meters-0001"] } }),
  );
  const controllers = Array.from({ length: 30 }, () => new AbortController());
  const watches = controllers.map(({ signal }) =>
    follow(iot.watchUpgrade(operationId, { signal })).catch((error: { code: string }) => error.code),
  );
  await advance(5 * 60_000);
  for (const controller of controllers) controller.abort();
  expect(new Set(await Promise.all(watches))).toEqual(new Set(["ABORTED"]));
  expect(count(operationId)).toBeGreaterThan(400);
  expect(count("1010009")).toBe(0);
});

test.each([0, -5, Number.NaN, Infinity, 2 ** 31, "1000" as never])(
  "an interval of %s is refused at once",
  (interval) => {
    const { iot, paths } = scripted(["success", []]);
    expect(() => iot.watchUpgrade("op", { interval })).toThrow(
      "interval: must be a number of milliseconds, at least 1",
    );
    expect(paths).toEqual([]);
  },
);
