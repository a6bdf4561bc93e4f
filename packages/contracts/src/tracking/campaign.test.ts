import * as fc from "fast-check";
import { expect, test } from "vitest";
import { outcomes, phases } from "../notifications/phase.ts";
import type { UpgradeEvent } from "../notifications/upgrade-event.ts";
import { moveDevice, startCampaign, type Campaign } from "./campaign.ts";
import { stepDevice, type DeviceProgress } from "./device.ts";
import { summarize } from "./summary.ts";

const common = { kind: "software", appId: "a-1", operationId: "op-1" } as const;
const versions = { sourceVersion: "1.0", currentVersion: "1.0", targetVersion: "1.5", upgradeTime: 1 };

function event(device: string, word: string, reason?: string): UpgradeEvent {
  const ids = { ...common, deviceId: device, subOperationId: device };
  return (outcomes as readonly string[]).includes(word)
    ? { ...ids, ...versions, outcome: word, reason, errorCode: undefined }
    : { ...ids, phase: word };
}

/** Plays events as an application would: it keeps the devices, the campaign keeps the counts. */
function play(campaign: Campaign, events: readonly UpgradeEvent[]): [Campaign, Map<string, DeviceProgress>] {
  const devices = new Map<string, DeviceProgress>();
  for (const one of events) {
    const before = devices.get(one.deviceId);
    const { next } = stepDevice(before, one);
    if (!next || next === before) continue;
    campaign = moveDevice(campaign, before, next);
    devices.set(one.deviceId, next);
  }
  return [campaign, devices];
}

test("a device keeps the reason of its failure until it begins again", () => {
  const failed = stepDevice(undefined, event("d-1", "FAIL", "Invalid URI"));
  expect(failed).toEqual({ next: { attempt: 1, state: "FAIL", reason: "Invalid URI" }, verdict: "advanced" });
  expect(stepDevice(failed.next, event("d-1", "FAIL", "another"))).toEqual({ next: failed.next, verdict: "duplicate" });
  expect(stepDevice(failed.next, event("d-1", "downloading"))).toEqual({
    next: { attempt: 2, state: "downloading" },
    verdict: "new-attempt",
  });
  expect(stepDevice(undefined, event("d-1", "FAIL"))).toEqual({
    next: { attempt: 1, state: "FAIL" },
    verdict: "advanced",
  });
  expect(stepDevice(undefined, event("d-1", "SUCCESS", "ok")).next).toEqual({ attempt: 1, state: "SUCCESS" });
  expect(stepDevice(undefined, event("d-1", "burning"))).toEqual({ next: undefined, verdict: "unranked" });
});

test("a campaign in the middle", () => {
  const [campaign] = play(startCampaign({ devices: 10, startedAt: 1_000 }), [
    event("d-1", "downloading"),
    event("d-1", "SUCCESS"),
    event("d-2", "updating"),
    event("d-3", "FAIL", "Invalid URI"),
    event("d-4", "FAIL", "Invalid URI"),
    event("d-5", "FAIL"),
    event("d-6", "FAIL", "Task Conflict"),
    event("d-7", "FAIL", "Task Conflict"),
    event("d-7", "downloading"),
  ]);
  expect(summarize(campaign, 51_000)).toEqual({
    devices: 10,
    waiting: 3,
    phases: { idle: 0, otacreated: 0, RequestDownload: 0, downloading: 1, downloaded: 0, updating: 1 },
    outcomes: { SUCCESS: 1, FAIL: 4 },
    reasons: [
      { reason: "Invalid URI", devices: 2 },
      { reason: "", devices: 1 },
      { reason: "Task Conflict", devices: 1 },
    ],
    retries: 1,
    percent: 50,
    remaining: 50_000,
  });
});

test("the most frequent reason comes first, then by name; a reason that no device has any more is left out", () => {
  const reasonOf = { "d-1": "b", "d-2": "c", "d-3": "c", "d-4": "a", "d-5": "gone" };
  const failures = Object.entries(reasonOf).map(([device, reason]) => event(device, "FAIL", reason));
  const [campaign] = play(startCampaign({ devices: 5, startedAt: 0 }), [...failures, event("d-5", "downloading")]);
  expect(summarize(campaign, 9).reasons).toEqual([
    { reason: "c", devices: 2 },
    { reason: "a", devices: 1 },
    { reason: "b", devices: 1 },
  ]);
});

test("no notification yet, and all notifications", () => {
  const start = startCampaign({ devices: 3, startedAt: 0 });
  expect(summarize(start, 9)).toMatchObject({ waiting: 3, percent: 0, remaining: undefined });
  const [done] = play(
    start,
    ["d-1", "d-2", "d-3"].map((device) => event(device, "SUCCESS")),
  );
  expect(summarize(done, 9)).toMatchObject({ waiting: 0, percent: 100, remaining: 0 });
  expect(summarize(startCampaign({ devices: 0, startedAt: 0 }), 9)).toMatchObject({ percent: 100, remaining: 0 });
});

test("100 percent is said only when every device has an outcome", () => {
  const names = Array.from({ length: 999 }, (_, index) => `d-${index}`);
  const [campaign] = play(
    startCampaign({ devices: 1_000, startedAt: 0 }),
    names.map((name) => event(name, "SUCCESS")),
  );
  expect(summarize(campaign, 999)).toMatchObject({ percent: 99, remaining: 1 });
});

test("while the number of devices is unknown, so are percent and time", () => {
  const [campaign] = play(startCampaign({ startedAt: 0 }), [event("d-1", "SUCCESS"), event("d-2", "idle")]);
  expect(summarize(campaign, 9)).toMatchObject({ devices: 2, waiting: 0, percent: undefined, remaining: undefined });
});

test("more devices than expected, and a clock that went back, make no nonsense", () => {
  const [campaign] = play(startCampaign({ devices: 1, startedAt: 100 }), [event("d-1", "FAIL"), event("d-2", "idle")]);
  expect(summarize(campaign, 0)).toMatchObject({ devices: 2, waiting: 0, percent: 50, remaining: 0 });
});

const devices = fc.constantFrom("d-1", "d-2", "d-3");
const words = fc.constantFrom(...phases, ...outcomes, "burning");
const reasons = fc.option(fc.constantFrom("Invalid URI", "", "__proto__", "toString"), { nil: undefined });
const events = fc.array(fc.tuple(devices, words, reasons).map(([device, word, reason]) => event(device, word, reason)));

test("the counts are those of the devices, after any events", () => {
  fc.assert(
    fc.property(events, (seen) => {
      const [campaign, kept] = play(startCampaign({ devices: 3, startedAt: 0 }), seen);
      const states = [...kept.values()];
      for (const state of [...phases, ...outcomes])
        expect(campaign.states[state]).toBe(states.filter((device) => device.state === state).length);
      const failed = states.filter(({ state }) => state === "FAIL").map(({ reason = "" }) => reason);
      for (const { reason, devices: count } of summarize(campaign, 1).reasons)
        expect(count).toBe(failed.filter((one) => one === reason).length);
      expect(summarize(campaign, 1).reasons.reduce((sum, one) => sum + one.devices, 0)).toBe(failed.length);
      expect(campaign.retries).toBe(states.reduce((sum, { attempt }) => sum + attempt - 1, 0));
    }),
    { numRuns: 5_000, seed: 7 },
  );
});

test("a campaign survives being stored as JSON", () => {
  fc.assert(
    fc.property(events, events, (first, second) => {
      const [campaign] = play(startCampaign({ devices: 3, startedAt: 0 }), first);
      const stored = JSON.parse(JSON.stringify(campaign)) as Campaign;
      expect(summarize(play(stored, second)[0], 5)).toEqual(summarize(play(campaign, second)[0], 5));
    }),
    { numRuns: 500, seed: 7 },
  );
});
