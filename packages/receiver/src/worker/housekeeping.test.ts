import { expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { createSlots } from "./slots.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { push, recorder, still } from "../../test/receiver.ts";

const day = 86_400_000;

test("retention runs at most once an hour, and keeps dead letters longer", async () => {
  const clock = { at: 1000 * day };
  const { events, hooks } = recorder();
  const receiver = createReceiver({
    ...still(),
    now: () => clock.at,
    retry: { tries: 1 },
    keep: { handledMs: 2 * day, failedMs: 5 * day },
    hooks,
  }).on("fwUpgradeResultNotify", ({ status }) => {
    if (status === "FAIL") throw new Error("no");
  });
  await push(receiver, firmwareResultSample("SUCCESS"), firmwareResultSample("FAIL", { subOperationId: "sub-2" }));
  const counts: number[] = [];
  for (const wait of [0, 2 * day, 1, 3_600_000, 3 * day]) {
    clock.at += wait;
    await receiver.drain();
    counts.push((await receiver.inbox().deliveries({ limit: 9 })).length);
  }
  expect(counts).toEqual([2, 2, 2, 1, 0]);
  const pruned = { kind: "pruned", rows: 1 };
  expect(events.filter(({ kind }) => kind === "pruned")).toEqual([pruned, pruned]);
});

test("a slot whose handler was cancelled is free again when its lease has ended", () => {
  const clock = { at: 0 };
  const slots = createSlots(4, 100, () => clock.at);
  const free = slots.take(1);
  slots.take(2);
  expect(slots.free()).toBe(1);
  free();
  free();
  expect(slots.free()).toBe(2);
  clock.at = 100;
  expect(slots.free()).toBe(4);
});
