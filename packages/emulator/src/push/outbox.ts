import type { Answer, Edition } from "./edition.ts";
import type { PushRecord } from "./record.ts";

/** What happens to pushes at a virtual time. Plain data, so that it can be stored. */
export type PushEvent =
  | { readonly type: "push"; readonly notification: number; readonly attempt: number }
  | { readonly type: "probe"; readonly address: string }
  | { readonly type: "drain"; readonly address: string };

/** Tells the outbox's events from others. */
export const isPushEvent = <Other extends { readonly type: string }>(event: PushEvent | Other): event is PushEvent =>
  event.type === "push" || event.type === "probe" || event.type === "drain";

/** Sends one delivery and says what came of it; never rejects. */
export type Send = (notification: number, attempt: number) => Promise<Answer>;

export interface OutboxOptions {
  readonly edition: Edition;
  readonly record: PushRecord;
  readonly send: Send;
  /** Deliveries that are under way at a time. */
  readonly concurrency: number;
  readonly schedule: (time: number, event: PushEvent) => void;
}

/** The next delivery of a notification, by the notification's `seq`. */
interface Item {
  readonly notification: number;
  readonly attempt: number;
  /** It comes out of the backlog, so it goes although the address still drains. */
  readonly drained?: true;
}

interface Address {
  /** Failures in a row. */
  failures: number;
  state: "open" | "blocked" | "draining";
  /** What waits for the address to take pushes again, oldest first. */
  readonly backlog: Item[];
}

/** An address as `/admin/state` shows it. */
export interface AddressState {
  readonly address: string;
  readonly state: Address["state"];
  readonly failures: number;
  readonly backlog: number;
}

/** An address as it is stored between two ticks. */
export interface AddressSnapshot extends Address {
  readonly address: string;
}

/** What waits to be pushed. */
export interface Outbox {
  /** Takes a delivery of a notification; they count from 1. */
  add(notification: number, attempt: number): void;
  handle(event: PushEvent, now: number): void;
  /** Sends what is ready, a batch at a time, and resolves when every answer is in. */
  flush(now: number): Promise<void>;
  addresses(): AddressState[];
  /** The addresses with their backlogs, between two ticks. */
  snapshot(): AddressSnapshot[];
  restore(addresses: readonly AddressSnapshot[]): void;
}

const second = 1000;

export function createOutbox({ edition, record, send, concurrency, schedule }: OutboxOptions): Outbox {
  const addresses = new Map<string, Address>();
  let ready: Item[] = [];

  const keyOf = (notification: number): string => {
    const url = record.callbackUrl(notification);
    return edition.blocks === "url" ? url : new URL(url).host;
  };
  const addressOf = (key: string): Address => {
    const known = addresses.get(key);
    if (known) return known;
    const address: Address = { failures: 0, state: "open", backlog: [] };
    addresses.set(key, address);
    return address;
  };
  const tooOld = (notification: number, now: number): boolean =>
    now > record.time(notification) + edition.keepFor * second;

  function fail({ notification, attempt }: Item, key: string, now: number): void {
    const address = addressOf(key);
    const { retryEvery } = edition;
    address.failures++;
    if (retryEvery === undefined || tooOld(notification, now + retryEvery * second))
      record.settle(notification, "lost");
    else if (address.state === "blocked") address.backlog.push({ notification, attempt: attempt + 1 });
    else schedule(now + retryEvery * second, { type: "push", notification, attempt: attempt + 1 });
    if (address.state === "blocked" || address.failures < edition.blockAfter) return;
    address.state = "blocked";
    schedule(now + edition.probeEvery * second, { type: "probe", address: key });
  }

  function settle(item: Item, answer: Answer, now: number): void {
    const { notification, attempt } = item;
    const key = keyOf(notification);
    record.addDelivery({ time: now, notification, attempt, answer });
    if (edition.failed(answer)) return fail(item, key, now);
    record.settle(notification, "status" in answer && answer.status === 200 ? "delivered" : "lost");
    addressOf(key).failures = 0;
  }

  async function sendBatch(batch: readonly Item[], now: number): Promise<void> {
    const sent = await Promise.all(batch.map(({ notification, attempt }) => send(notification, attempt)));
    for (const [at, item] of batch.entries()) settle(item, sent[at]!, now);
  }

  /** The oldest that is still worth pushing; drops what is too old on the way. */
  function nextOfBacklog({ backlog }: Address, now: number): Item | undefined {
    while (backlog[0] && tooOld(backlog[0].notification, now)) record.settle(backlog.shift()!.notification, "lost");
    return backlog[0];
  }

  async function probe(key: string, now: number): Promise<void> {
    const address = addressOf(key);
    const item = nextOfBacklog(address, now);
    if (!item) return reopen(key, address, edition.blockAfter - 1, now);
    const { notification, attempt } = item;
    const answer = await send(notification, attempt);
    record.addDelivery({ time: now, notification, attempt, answer });
    if (edition.failed(answer)) {
      address.backlog[0] = { notification, attempt: attempt + 1 };
      schedule(now + edition.probeEvery * second, { type: "probe", address: key });
      return;
    }
    address.backlog.shift();
    record.settle(notification, "delivered");
    reopen(key, address, 0, now);
  }

  function reopen(key: string, address: Address, failures: number, now: number): void {
    address.failures = failures;
    address.state = "draining";
    drain(key, now);
  }

  function drain(key: string, now: number): void {
    const address = addressOf(key);
    if (address.state !== "draining") return;
    for (const item of address.backlog.splice(0, edition.drainRate)) ready.push({ ...item, drained: true });
    if (address.backlog.length === 0) address.state = "open";
    else schedule(now + second, { type: "drain", address: key });
  }

  const probes: string[] = [];
  return {
    add: (notification, attempt) => ready.push({ notification, attempt }),
    handle(event, now) {
      if (event.type === "push") ready.push({ notification: event.notification, attempt: event.attempt });
      else if (event.type === "probe") probes.push(event.address);
      else drain(event.address, now);
    },
    async flush(now) {
      for (const key of probes.splice(0)) await probe(key, now);
      while (ready.length > 0) {
        const items = ready;
        ready = [];
        for (let at = 0; at < items.length;) {
          const batch: Item[] = [];
          for (; at < items.length && batch.length < concurrency; at++) {
            const address = addressOf(keyOf(items[at]!.notification));
            if (address.state === "open" || items[at]!.drained) batch.push(items[at]!);
            else address.backlog.push(items[at]!);
          }
          await sendBatch(batch, now);
        }
      }
    },
    snapshot: () => [...addresses].map(([address, state]) => ({ address, ...state })),
    restore(stored) {
      for (const { address, ...state } of stored) addresses.set(address, state);
    },
    addresses: () =>
      [...addresses].map(([address, { state, failures, backlog }]) => ({
        address,
        state,
        failures,
        backlog: backlog.length,
      })),
  };
}
