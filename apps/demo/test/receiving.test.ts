import { expect, test } from "vitest";
import type { HandledEvent } from "../src/app/record.ts";
import type { CampaignView, DeliveryDetail, DeliveryPage, TimelineEntry } from "../src/app/views.ts";
import { phase, push, read, result, send } from "./requests.ts";

const handled = async (operationId: string): Promise<HandledEvent[]> =>
  (await read<HandledEvent[]>("/api/handled")).filter((one) => one.operationId === operationId);
const campaign = async (operationId: string): Promise<CampaignView | undefined> => {
  const response = await send("GET", `/api/campaigns/${operationId}`);
  return response.ok ? response.json<CampaignView>() : undefined;
};
const deliveries = (query: string): Promise<DeliveryPage> => read(`/api/deliveries?${query}`);
const timeline = (operationId: string, device: string): Promise<TimelineEntry[]> =>
  read(`/api/campaigns/${operationId}/devices/sub-${device}`);

test("a delivery is answered 200 without a body, and a repeated one is handled once", async () => {
  for (let time = 0; time < 2; time += 1) {
    const response = await push(phase("op-1", "d-1", "1"));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  }
  await expect
    .poll(() => campaign("op-1"), { timeout: 10_000 })
    .toMatchObject({ states: { downloading: 1 }, duplicates: 1 });
  expect(await handled("op-1")).toEqual([
    { operationId: "op-1", subOperationId: "sub-d-1", kind: "firmware", state: "downloading", times: 1 },
  ]);
  expect(await timeline("op-1", "d-1")).toMatchObject([
    { state: "downloading", via: "push", verdict: "advanced", status: "done", handledAt: expect.any(Number) },
    { state: "downloading", via: "push", verdict: "duplicate", status: "none", handledAt: null },
  ]);
});

test("what is overtaken is written down as late, and moves no device", async () => {
  for (const body of [
    phase("op-2", "d-1", "3"),
    phase("op-2", "d-1", "1"),
    result("op-2", "d-1", "FAIL", "Invalid URI"),
  ])
    await push(body);
  await expect.poll(() => handled("op-2"), { timeout: 10_000 }).toHaveLength(3);
  expect(await campaign("op-2")).toMatchObject({ states: { FAIL: 1 }, reasons: { "Invalid URI": 1 }, late: 1 });
});

test("a second attempt takes the device out of the failures again", async () => {
  for (const body of [result("op-3", "d-1", "FAIL", "Out of memory"), phase("op-3", "d-1", "1")]) await push(body);
  await expect.poll(() => handled("op-3"), { timeout: 10_000 }).toHaveLength(2);
  expect(await campaign("op-3")).toMatchObject({ states: { FAIL: 0, downloading: 1 }, reasons: {}, retries: 1 });
});

test("a delivery to another path is not the platform's", async () => {
  const response = await push(phase("op-4", "d-1", "1"), "some-other-token-entirely");
  expect(response.status).toBe(404);
  expect(await handled("op-4")).toEqual([]);
});

test("what cannot be read is kept with its bytes, and can be tried again", async () => {
  expect((await push('{"notifyType":"fwUpgradeResultNotify"')).status).toBe(200);
  const { rows } = await deliveries("status=quarantined");
  expect(rows).toMatchObject([{ status: "quarantined", type: null, device: null, verdict: null }]);
  const detail = await read<DeliveryDetail>(`/api/deliveries/${rows[0]!.id}`);
  expect(detail).toMatchObject({
    problem: "not JSON",
    size: 37,
    body: '{"notifyType":"fwUpgradeResultNotify"',
    base64: null,
    handlers: [],
  });
  const replayed = await send("POST", `/api/deliveries/replay?id=${rows[0]!.id}`);
  expect(await replayed.json()).toEqual({ taken: 0, found: 1 });
});

test("deliveries are listed newest first, page by page, and filtered", async () => {
  for (let at = 0; at < 130; at += 1) await push(phase("op-5", `m-${at}`, "1"));
  await push(result("op-5", "m-7", "FAIL", "Invalid URI"));
  await expect.poll(() => handled("op-5"), { timeout: 20_000 }).toHaveLength(131);
  const first = await deliveries("operation=op-5");
  expect(first.rows).toHaveLength(100);
  expect(first.rows[0]).toMatchObject({ device: "m-7", state: "FAIL", status: "done", verdict: "advanced" });
  const second = await deliveries(`operation=op-5&after=${first.next}`);
  expect(second.rows).toHaveLength(31);
  expect(second.next).toBe(null);
  const seqs = [...first.rows, ...second.rows].map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((one, other) => other - one));

  const ofDevice = await deliveries("operation=op-5&device=m-7");
  expect(ofDevice.rows.map(({ state }) => state)).toEqual(["FAIL", "downloading"]);
  expect((await deliveries("operation=op-5&type=fwUpgradeResultNotify")).rows).toHaveLength(1);
  expect((await deliveries("operation=op-5&verdict=duplicate")).rows).toEqual([]);
  expect((await deliveries("operation=op-5&status=done&device=m-1")).rows).toHaveLength(1);
  expect((await deliveries(`operation=op-5&to=${first.rows[0]!.receivedAt - 3_600_000}`)).rows).toEqual([]);
  expect(await read("/api/deliveries/count?operation=op-5")).toEqual({ count: 131 });
  expect((await send("GET", "/api/deliveries?verdict=nonsense")).status).toBe(400);

  const csv = await (await send("GET", "/api/deliveries/export/csv?operation=op-5")).text();
  expect(csv.trimEnd().split("\r\n")).toHaveLength(132);
  const devices = await (await send("GET", "/api/campaigns/op-5/export/json?state=FAIL")).json<unknown[]>();
  expect(devices).toMatchObject([{ device: "m-7", reason: "Invalid URI" }]);
});

test("however long the texts of a notification are, a list stays small", async () => {
  const long = "x".repeat(20_000);
  await push({ ...(result("op-6", long, "FAIL", long) as object), operationId: `op-${long}` });
  await expect
    .poll(async () => (await deliveries("type=fwUpgradeResultNotify&status=done")).rows.length, { timeout: 10_000 })
    .toBeGreaterThan(0);
  const response = await send("GET", "/api/deliveries?type=fwUpgradeResultNotify");
  expect((await response.text()).length).toBeLessThan(5000);
  expect((await (await send("GET", "/api/campaigns")).text()).length).toBeLessThan(20_000);
});

test("there are no faults to switch on a real platform", async () => {
  expect((await send("PUT", "/api/faults/broken-handler", { on: true })).status).toBe(404);
  expect((await deliveries("status=dead")).rows).toEqual([]);
});
