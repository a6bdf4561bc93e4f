import { subscriptionOperations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { app, callbackUrl, platform } from "../../test/platform.ts";
import { createClientOf } from "../index.ts";

const queries = (seen: { line: string }[]): string[] =>
  seen.filter(({ line }) => line.startsWith("GET")).map(({ line }) => line.split("?")[1] ?? "");

test("attempt gives the reply or the error as a value", async () => {
  const { client, clock } = platform();
  const iot = client();
  const made = await clock.settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }).attempt());
  expect(made).toMatchObject({ ok: true, value: { notifyType: "deviceAdded" } });
  expect(await clock.settle(iot.queryUpgradeTask({ operationId: "none" }).attempt())).toMatchObject({
    ok: false,
    error: { name: "PlatformError", code: "123009", advice: "fix-request" },
  });
  expect(await iot.queryUpgradeTask({ operationId: "" }).attempt()).toMatchObject({
    ok: false,
    error: { name: "ContractError", code: "CONTRACT" },
  });
});

test("attempt throws what is no error of Upcall", async () => {
  const { client } = platform();
  const iot = client({
    store: {
      read: async () => {
        throw new Error("store is down");
      },
      replace: async () => true,
    },
  });
  await expect(iot.queryUpgradeTask({ operationId: "op" }).attempt()).rejects.toThrow("store is down");
});

test("a list is iterated over all its pages", async () => {
  const { client, clock, seen } = platform();
  const iot = client();
  const devices = Array.from({ length: 250 }, (_, index) => `meters-${String(index + 1).padStart(4, "0")}`);
  const call = iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } });
  const { operationId } = await clock.settle(call);
  const ids = async (request: { operationId: string; pageNo?: number; pageSize?: number }) => {
    const found: (string | null | undefined)[] = [];
    for await (const { deviceId } of iot.queryUpgradeSubTask(request)) found.push(deviceId);
    return found;
  };
  const all = await clock.settle(ids({ operationId }));
  expect(all.sort()).toEqual(devices);
  expect(queries(seen)).toEqual(["pageNo=0&pageSize=100", "pageNo=1&pageSize=100", "pageNo=2&pageSize=100"]);
  expect(await clock.settle(ids({ operationId, pageNo: 4, pageSize: 50 }))).toHaveLength(50);
});

test("one page comes in one shape for every list", async () => {
  const { client, clock } = platform();
  const iot = client();
  expect(await clock.settle(iot.queryUpgradePackageList({ pageSize: 1 }).page())).toMatchObject({
    rows: [{ fileId: expect.any(String) }],
    pageNo: 0,
    pageSize: 1,
    total: 2,
  });
  expect(await clock.settle(iot.queryBatchSubscriptions().page())).toEqual({
    rows: [],
    pageNo: 0,
    pageSize: 100,
    total: 0,
  });
});

test("a list whose total the platform does not tell ends with the first page that is not full", async () => {
  const pages = [["a", "b"], ["c", "d"], []];
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith("/login")) return Response.json({ accessToken: "t" });
    const rows = pages[Number(new URL(request.url).searchParams.get("pageNo"))]!;
    return Response.json({ subscriptions: rows.map((id) => ({ subscriptionId: id, notifyType: "x", callbackUrl })) });
  };
  const iot = createClientOf(subscriptionOperations, { ...app, baseUrl: "http://localhost:1", fetch });
  const found: string[] = [];
  for await (const { subscriptionId } of iot.queryBatchSubscriptions({ pageSize: 2 })) found.push(subscriptionId);
  expect(found).toEqual(["a", "b", "c", "d"]);
});

test("a list is sent once however often it is awaited, and as it was asked for", async () => {
  const { client, clock, seen } = platform();
  const call = client().queryBatchSubscriptions({});
  await clock.advance(0);
  expect(seen).toEqual([]);
  const [one, other] = await clock.settle(Promise.all([call, call.finally(() => {})]));
  expect(one).toBe(other);
  await call.catch(() => {});
  expect(queries(seen)).toEqual([""]);
});
