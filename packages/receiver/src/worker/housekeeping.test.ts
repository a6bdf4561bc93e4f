import { expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import type { ReceiverEvent } from "../hooks.ts";
import { memoryInbox } from "../inbox/memory.ts";
import { createSlots } from "./slots.ts";
import { deliveryRequest } from "../testing/deliver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { pathToken } from "../trust/path-token.ts";

const ignore = (): void => undefined;
const token = "0123456789abcdef";
const day = 86_400_000;

test("what is older than it is to be kept goes, at most once an hour, and a dead letter later", async () => {
  const clock = { at: 1000 * day };
  const seen: ReceiverEvent[] = [];
  const receiver = createReceiver({
    inbox: memoryInbox({ warn: ignore }),
    trust: [pathToken(token)],
    wake: { ring: ignore },
    now: () => clock.at,
    retry: { tries: 1 },
    keep: { handledMs: 2 * day, failedMs: 5 * day },
    hooks: { observe: (happening) => seen.push(happening) },
  }).on("fwUpgradeResultNotify", ({ status }) => {
    if (status === "FAIL") throw new Error("no");
  });
  const left = async () => (await receiver.settings().inbox.deliveries({ limit: 9 })).length;
  await receiver.fetch(deliveryRequest(`http://a/${token}`, firmwareResultSample("SUCCESS")));
  await receiver.fetch(deliveryRequest(`http://a/${token}`, firmwareResultSample("FAIL", { subOperationId: "sub-2" })));
  const counts: number[] = [];
  for (const wait of [0, 2 * day, 1, 3_600_000, 3 * day]) {
    clock.at += wait;
    await receiver.drain();
    counts.push(await left());
  }
  expect(counts).toEqual([2, 2, 2, 1, 0]);
  expect(seen.filter(({ kind }) => kind === "pruned")).toEqual([
    { kind: "pruned", rows: 1 },
    { kind: "pruned", rows: 1 },
  ]);
});

test("a slot whose handler was cancelled without a word is free again when its lease has ended", () => {
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
