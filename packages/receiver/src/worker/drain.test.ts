import { expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import type { Inbox } from "../inbox/inbox.ts";
import { type MemoryEffect } from "../inbox/memory.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { basics, ignore, push, quietInbox, still } from "../../test/receiver.ts";

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** A receiver that works by itself after each answer. */
function working(judgeWith: (judge: Inbox<MemoryEffect>["judge"]) => Inbox<MemoryEffect>["judge"]) {
  const memory = quietInbox();
  const clock = { at: 1_000_000 };
  const inbox = { ...memory, judge: judgeWith(memory.judge) };
  const receiver = createReceiver({ ...basics(), inbox, concurrency: 4, now: () => clock.at });
  let sent = 0;
  const send = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 1) {
      const body = firmwareResultSample("SUCCESS", { subOperationId: `sub-${(sent += 1)}` });
      expect(await push(receiver, body)).toEqual([200]);
    }
  };
  return { memory, clock, receiver, send };
}

test("one drain polls at a time, however many wakes arrive", async () => {
  let judging = 0;
  let most = 0;
  let handled = 0;
  const { receiver, send } = working((judge) => async (...request) => {
    most = Math.max(most, (judging += 1));
    await turn();
    return judge(...request).finally(() => (judging -= 1));
  });
  receiver.on("fwUpgradeResultNotify", async () => {
    await turn();
    handled += 1;
  });
  for (let wave = 0; wave < 20; wave += 1) {
    await send(5);
    await turn();
  }
  await expect.poll(() => handled).toBe(100);
  expect(most).toBe(1);
});

test("no delivery is judged while there are more jobs than slots", async () => {
  const counts: number[] = [];
  let handled = 0;
  let open = ignore;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const { memory, receiver, send } = working((judge) => async (...request) => {
    const judged = await judge(...request);
    if (judged.length > 0) counts.push(judged.length);
    return judged;
  });
  receiver.on("fwUpgradeResultNotify", async () => {
    await opened;
    handled += 1;
  });
  await send(5);
  await expect.poll(() => counts).toEqual([5]);
  await send(7);
  await turn();
  expect([await memory.unread(100), counts]).toEqual([7, [5]]);
  open();
  await expect.poll(() => handled).toBe(12);
});

test("a poll whose request was cancelled blocks other polls for ten seconds", async () => {
  let cancelled = true;
  let handled = 0;
  const { clock, receiver, send } = working((judge) => (...request) => {
    if (!cancelled) return judge(...request);
    cancelled = false;
    return new Promise(() => undefined);
  });
  receiver.on("fwUpgradeResultNotify", () => void (handled += 1));
  await send(1);
  await expect.poll(() => cancelled).toBe(false);
  clock.at += 9999;
  await send(1);
  await turn();
  expect(handled).toBe(0);
  clock.at += 1;
  await send(1);
  await expect.poll(() => handled).toBe(3);
});

test("a job with more tries than a new policy allows becomes a dead letter that says so", async () => {
  const inbox = quietInbox();
  const clock = { at: 1_000_000 };
  const withTries = (tries: number) =>
    createReceiver({ ...still(), inbox, retry: { tries, baseMs: 1, maxMs: 1 }, now: () => clock.at }).on(
      "fwUpgradeResultNotify",
      () => {
        throw new Error("not yet");
      },
    );
  const patient = withTries(10);
  await push(patient, firmwareResultSample("SUCCESS"));
  for (let tries = 0; tries < 3; tries += 1) {
    await patient.drain();
    clock.at += 10;
  }
  await withTries(2).drain();
  const [{ error } = { error: "" }] = await inbox.deadLetters({ limit: 1 });
  expect(error).toContain("tried 3 times, and the retry policy allows 2");
});

test("a receiver that stops waits for its jobs, starts no more, and still stores deliveries", async () => {
  const handled: string[] = [];
  let end = ignore;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const { memory, receiver, send } = working((judge) => judge);
  receiver.on("fwUpgradeResultNotify", async ({ subOperationId }) => {
    await ended;
    handled.push(subOperationId);
  });
  await send(5);
  await expect.poll(async () => (await memory.jobs({ status: "open", limit: 9 })).length).toBe(5);
  let stopped = false;
  const stopping = receiver.stop().then(() => (stopped = true));
  await send(1);
  await turn();
  expect(stopped).toBe(false);
  end();
  await stopping;
  // Four run at once; the fifth was not begun.
  expect(handled).toEqual(["sub-1", "sub-2", "sub-3", "sub-4"]);
  expect(await memory.summary()).toMatchObject({ unread: 1, open: 1 });
  expect(await receiver.drain()).toMatchObject({ judged: 0, done: 0 });
});
