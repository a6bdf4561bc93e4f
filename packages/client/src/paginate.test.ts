import { subscriptionOperations } from "@upcall/contracts/operations";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { advance, app, callbackUrl, fakeTime, platform, settle } from "../test/platform.ts";
import { createClientOf } from "./index.ts";

beforeEach(fakeTime);
afterEach(() => void vi.useRealTimers());

const queries = (exchanges: { line: string }[]): string[] =>
  exchanges.filter(({ line }) => line.startsWith("GET")).map(({ line }) => line.split("?")[1] ?? "");

test("attempt gives the reply or the error as a value", async () => {
  const { client } = platform();
  const iot = client();
  const made = await settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }).attempt());
  expect(made).toMatchObject({ ok: true, value: { notifyType: "deviceAdded" } });
  expect(await settle(iot.queryUpgradeTask({ operationId: "none" }).attempt())).toMatchObject({
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
  await expect(settle(iot.queryUpgradeTask({ operationId: "op" }).attempt())).rejects.toThrow("store is down");
});

test("a list is iterated over all its pages", async () => {
  const { client, exchanges } = platform();
  const iot = client();
  const devices = Array.from({ length: 250 }, (_, index) => `meters-${String(index + 1).padStart(4, "0")}`);
  const call = iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } });
  const { operationId } = await settle(call);
  const ids = async (request: { operationId: string; pageNo?: number; pageSize?: number }) => {
    const found: (string | null | undefined)[] = [];
    for await (const { deviceId } of iot.queryUpgradeSubTask(request)) found.push(deviceId);
    return found;
  };
  const all = await settle(ids({ operationId }));
  expect(all.sort()).toEqual(devices);
  expect(queries(exchanges)).toEqual(["pageNo=0&pageSize=100", "pageNo=1&pageSize=100", "pageNo=2&pageSize=100"]);
  expect(await settle(ids({ operationId, pageNo: 4, pageSize: 50 }))).toHaveLength(50);
});

test("one page comes in one shape for every list", async () => {
  const { client } = platform();
  const iot = client();
  expect(await settle(iot.queryUpgradePackageList({ pageSize: 1 }).page())).toMatchObject({
    rows: [{ fileId: expect.any(String) }],
    pageNo: 0,
    pageSize: 1,
    total: 2,
  });
  expect(await settle(iot.queryBatchSubscriptions().page())).toEqual({
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
  const read = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { subscriptionId } of iot.queryBatchSubscriptions({ pageSize: 2 })) found.push(subscriptionId);
    return found;
  };
  expect(await settle(read())).toEqual(["a", "b", "c", "d"]);
});

test("a list is sent once however often it is awaited, and as it was asked for", async () => {
  const { client, exchanges } = platform();
  const call = client().queryBatchSubscriptions({});
  await advance(0);
  expect(exchanges).toEqual([]);
  const [first, second] = await settle(Promise.all([call, call.then((reply) => reply)]));
  expect(first).toBe(second);
  expect(queries(exchanges)).toEqual([""]);
  expect(call).not.toBeInstanceOf(Promise);
});

test.each([{}, { totalCount: 0, pageNo: 0, pageSize: 10 }, { subscriptions: null, data: null }])(
  "a list reply without its rows, such as %o, has none",
  async (reply) => {
    const { client } = platform(
      {},
      (fetch) => (request) => (request.method === "GET" ? Response.json(reply) : fetch(request)),
    );
    const iot = client();
    const read = async (): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for await (const row of iot.queryUpgradeTaskList()) rows.push(row);
      for await (const row of iot.queryBatchSubscriptions()) rows.push(row);
      return rows;
    };
    expect(await settle(read())).toEqual([]);
    expect((await settle(iot.queryUpgradePackageList().page())).rows).toEqual([]);
    expect((await settle(iot.queryUpgradePackageList())).data).toEqual([]);
    expect((await settle(iot.queryBatchSubscriptions())).subscriptions).toEqual([]);
    expect((await settle(iot.ensureSubscriptions({ callbackUrl, types: [] }))).removed).toEqual([]);
  },
);
