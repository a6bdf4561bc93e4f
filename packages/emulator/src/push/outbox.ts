import type { FaultDesk } from "../faults/fault-desk.ts";
import type { Random } from "../seeded-random.ts";
import { second } from "../time/clock.ts";
import { countFailure, countSuccess, createAddress, type Address, type Item } from "./address.ts";
import type { Answer, Edition, Verdict } from "./edition.ts";
import type { PushRecord } from "./record.ts";

/** What happens to pushes at a virtual time. Plain data, so that it can be stored. */
export type PushEvent =
  | ({ readonly type: "push" } & Item)
  | { readonly type: "probe"; readonly address: string }
  | { readonly type: "drain"; readonly address: string }
  | { readonly type: "rested"; readonly address: string };

/** Tells the outbox's events from others. */
export const isPushEvent = <Other extends { readonly type: string }>(event: PushEvent | Other): event is PushEvent =>
  ["push", "probe", "drain", "rested"].includes(event.type);

/** Sends one delivery and says what came of it; never rejects. */
export type Send = (notification: number, attempt: number) => Promise<Answer>;

/** What the parts of pushing work with. */
export interface PushContext {
  readonly edition: Edition;
  readonly record: PushRecord;
  readonly desk: FaultDesk;
  readonly random: Random;
  /** Deliveries that are under way at a time. */
  readonly concurrency: number;
  readonly schedule: (time: number, event: PushEvent) => void;
}

/** `drained`: out of the backlog, so it goes although the address still drains. */
interface ReadyItem extends Item {
  readonly drained?: true;
}

/** What waits to be pushed. */
export function createOutbox({ edition, record, concurrency, schedule }: PushContext, send: Send) {
  const { retryEvery, mostRepeats = Infinity, keepFor, restsFor, probeEvery, drainRate } = edition;
  const addresses = new Map<string, Address>();
  let ready: ReadyItem[] = [];
  let probes: string[] = [];

  function addressOf({ notification }: Item): Address {
    const { callbackUrl } = record.notification(notification);
    return addressAt(edition.blocks === "url" ? callbackUrl : new URL(callbackUrl).host);
  }
  function addressAt(key: string): Address {
    const address = addresses.get(key) ?? createAddress(key);
    addresses.set(key, address);
    return address;
  }
  const isTooOld = ({ notification }: Item, now: number): boolean =>
    now > record.notification(notification).time + keepFor * second;

  /** Writes a delivery down. */
  function settle({ notification, attempt }: Item, answer: Answer, now: number): Verdict {
    record.addDelivery({ time: now, notification, attempt, answer });
    const verdict = edition.judge(answer);
    if (verdict !== "failed") record.settle(notification, verdict);
    return verdict;
  }

  function scheduleProbe(address: Address, now: number): void {
    if (address.probing || address.backlog.length === 0) return;
    address.probing = true;
    schedule(Math.max(now, address.nextProbe), { type: "probe", address: address.address });
  }

  function block(address: Address, now: number): void {
    address.state = "blocked";
    if (restsFor !== undefined) return schedule(now + restsFor * second, { type: "rested", address: address.address });
    address.nextProbe = now + probeEvery * second;
    scheduleProbe(address, now);
  }

  /** Keeps a delivery until its address takes pushes again, where the edition keeps any. */
  function wait(address: Address, { notification, attempt }: Item, now: number): void {
    if (restsFor !== undefined) return record.settle(notification, "lost");
    address.backlog.push({ notification, attempt });
    if (address.state === "blocked") scheduleProbe(address, now);
  }

  function repeat(address: Address, { notification, attempt }: Item, now: number): void {
    const again = { notification, attempt: attempt + 1 };
    const givenUp = retryEvery === undefined || attempt > mostRepeats || isTooOld(again, now + retryEvery * second);
    if (givenUp) record.settle(notification, "lost");
    else if (address.state === "blocked") wait(address, again, now);
    else schedule(now + retryEvery * second, { type: "push", ...again });
  }

  async function sendBatch(batch: readonly Item[], now: number): Promise<void> {
    const answers = await Promise.all(batch.map(({ notification, attempt }) => send(notification, attempt)));
    // In the order of the batch, whichever answer came first: the same seed gives the same record.
    for (const [at, item] of batch.entries()) {
      const address = addressOf(item);
      const verdict = settle(item, answers[at]!, now);
      if (verdict === "delivered") countSuccess(address, edition);
      if (verdict !== "failed") continue;
      const blocks = countFailure(address, edition, now);
      repeat(address, item, now);
      if (blocks) block(address, now);
    }
  }

  function dropExpired(address: Address, now: number): void {
    for (const item of address.backlog) if (isTooOld(item, now)) record.settle(item.notification, "lost");
    address.backlog = address.backlog.filter((item) => !isTooOld(item, now));
  }

  /** Tries a blocked address with the oldest that waits for it. Without one there is nothing to probe with. */
  async function probe(address: Address, now: number): Promise<void> {
    address.probing = false;
    dropExpired(address, now);
    const [item] = address.backlog;
    if (!item) return;
    address.nextProbe = now + probeEvery * second;
    const verdict = settle(item, await send(item.notification, item.attempt), now);
    if (verdict === "failed") address.backlog[0] = { ...item, attempt: item.attempt + 1 };
    else address.backlog.shift();
    if (verdict === "delivered") return reopen(address, now);
    scheduleProbe(address, now);
  }

  function reopen(address: Address, now: number): void {
    address.failures = [];
    address.state = "draining";
    drain(address, now);
  }

  function drain(address: Address, now: number): void {
    if (address.state !== "draining") return;
    dropExpired(address, now);
    for (const item of address.backlog.splice(0, drainRate)) ready.push({ ...item, drained: true });
    if (address.backlog.length === 0) address.state = "open";
    else schedule(now + second, { type: "drain", address: address.address });
  }

  const takes = ({ state }: Address, { drained }: ReadyItem): boolean =>
    state === "open" || (drained === true && state === "draining");

  /** Sends what its address takes, `concurrency` at a time; the rest waits. */
  async function sendAll(items: readonly ReadyItem[], now: number): Promise<void> {
    let batch: Item[] = [];
    for (const item of items) {
      const address = addressOf(item);
      if (takes(address, item)) batch.push(item);
      else wait(address, item, now);
      if (batch.length < concurrency) continue;
      await sendBatch(batch, now);
      batch = [];
    }
    await sendBatch(batch, now);
  }

  return {
    /** Takes a delivery of a notification; they count from 1. */
    add: (notification: number, attempt: number): void => void ready.push({ notification, attempt }),
    handle(event: PushEvent, now: number): void {
      if (event.type === "push") ready.push({ notification: event.notification, attempt: event.attempt });
      else if (event.type === "probe") probes.push(event.address);
      else if (event.type === "drain") drain(addressAt(event.address), now);
      else Object.assign(addressAt(event.address), { state: "open", failures: [] });
    },
    /** Sends what is ready, a batch at a time, and resolves when every answer is in. */
    async flush(now: number): Promise<void> {
      const due = probes;
      probes = [];
      for (const key of due) await probe(addressAt(key), now);
      while (ready.length > 0) {
        const items = ready;
        ready = [];
        await sendAll(items, now);
      }
    },
    /** The addresses with their backlogs, between two ticks. */
    addresses: (): readonly Address[] => [...addresses.values()],
    restore(stored: readonly Address[]): void {
      for (const address of stored) addresses.set(address.address, { ...address });
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;
