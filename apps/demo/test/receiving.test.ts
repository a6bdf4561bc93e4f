import { expect, test } from "vitest";
import type { HandledEvent } from "../src/app/record.ts";
import type { CampaignView, DeadLetter, Quarantined, TimelineEntry } from "../src/app/views.ts";
import { phase, push, read, result, send } from "./requests.ts";

const handled = async (operationId: string): Promise<HandledEvent[]> =>
  (await read<HandledEvent[]>("/api/handled")).filter((one) => one.operationId === operationId);
const campaign = async (operationId: string): Promise<CampaignView | undefined> =>
  (await read<CampaignView[]>("/api/campaigns")).find((one) => one.operationId === operationId);
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
    { state: "downloading", via: "push", verdict: "advanced", job: "done", handledAt: expect.any(Number) },
    { state: "downloading", via: "push", verdict: "duplicate", job: "none", handledAt: null },
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

test("what cannot be read is kept with its bytes", async () => {
  expect((await push('{"notifyType":"fwUpgradeResultNotify"')).status).toBe(200);
  const kept = await read<Quarantined[]>("/api/quarantine");
  expect(kept.at(-1)).toMatchObject({ problem: "not JSON", size: 37, body: '{"notifyType":"fwUpgradeResultNotify"' });
  expect(await (await send("POST", "/api/replay", { quarantined: "all" })).json()).toMatchObject({ taken: 0 });
});

test("there are no faults to switch on a real platform", async () => {
  expect((await send("PUT", "/api/faults/broken-handler", { on: true })).status).toBe(404);
  expect(await read<DeadLetter[]>("/api/dead-letters")).toEqual([]);
});
