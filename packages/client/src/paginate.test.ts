import { subscriptionOperations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { advance, app, callbackUrl, collect, deviceIds, inFakeTime, platform, settle } from "../test/platform.ts";
import { createClientOf } from "./index.ts";

inFakeTime();

const queries = (exchanges: { line: string }[]): string[] =>
  exchanges.filter(({ line }) => line.startsWith("GET")).map(({ line }) => line.split("?")[1] ?? "");

test("attempt gives the reply or the error as a value", async () => {
  const { iot } = platform();
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
  const read = () => Promise.reject(new Error("store is down"));
  const iot = platform().client({ store: { read, replace: async () => true } });
  await expect(settle(iot.queryUpgradeTask({ operationId: "op" }).attempt())).rejects.toThrow("store is down");
});

test("a list is iterated over all its pages", async () => {
  const { iot, exchanges } = platform();
  const devices = deviceIds(250);
  const call = iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } });
  const { operationId } = await settle(call);
  const all = await settle(collect(iot.queryUpgradeSubTask({ operationId })));
  expect(all.map(({ deviceId }) => deviceId).sort()).toEqual(devices);
  expect(queries(exchanges)).toEqual(["pageNo=0&pageSize=100", "pageNo=1&pageSize=100", "pageNo=2&pageSize=100"]);
  const rest = iot.queryUpgradeSubTask({ operationId, pageNo: 4, pageSize: 50 });
  expect(await settle(collect(rest))).toHaveLength(50);
});

test("one page comes in one shape for every list", async () => {
  const { iot } = platform();
  const [packages, subscriptions] = [iot.queryUpgradePackageList({ pageSize: 1 }), iot.queryBatchSubscriptions()];
  const rows = [{ fileId: expect.any(String) }];
  expect(await settle(packages.page())).toMatchObject({ rows, pageNo: 0, pageSize: 1, total: 2 });
  expect(await settle(subscriptions.page())).toEqual({ rows: [], pageNo: 0, pageSize: 100, total: 0 });
});

test("a list without a total ends with the first page that is not full", async () => {
  const pages = [["a", "b"], ["c", "d"], []];
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith("/login")) return Response.json({ accessToken: "t" });
    const rows = pages[Number(new URL(request.url).searchParams.get("pageNo"))]!;
    return Response.json({ subscriptions: rows.map((id) => ({ subscriptionId: id, notifyType: "x", callbackUrl })) });
  };
  const iot = createClientOf(subscriptionOperations, { ...app, baseUrl: "http://localhost:1", fetch });
  const rows = await settle(collect(iot.queryBatchSubscriptions({ pageSize: 2 })));
  expect(rows.map(({ subscriptionId }) => subscriptionId)).toEqual(["a", "b", "c", "d"]);
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
    const { iot } = platform(
      {},
      (fetch) => (request) => (request.method === "GET" ? Response.json(reply) : fetch(request)),
    );
    expect(await settle(collect(iot.queryUpgradeTaskList()))).toEqual([]);
    expect(await settle(collect(iot.queryBatchSubscriptions()))).toEqual([]);
    expect((await settle(iot.queryUpgradePackageList().page())).rows).toEqual([]);
    expect((await settle(iot.queryUpgradePackageList())).data).toEqual([]);
    expect((await settle(iot.queryBatchSubscriptions())).subscriptions).toEqual([]);
    expect((await settle(iot.ensureSubscriptions({ callbackUrl, types: [] }))).removed).toEqual([]);
  },
);

test("fields of a page and of the limit that are undefined have their defaults", async () => {
  const { client } = platform();
  const iot = client({ limit: { calls: undefined, per: 1000 } as object });
  const request = { pageNo: undefined, pageSize: undefined } as object;
  expect(await settle(iot.queryUpgradePackageList(request).page())).toMatchObject({
    pageNo: 0,
    pageSize: 100,
    total: 2,
  });
});
