import type { Answer, Edition } from "./edition.ts";
import type { NotificationEntry, PushRecord } from "./record.ts";

/** What happens to pushes at a virtual time. Plain data, so that it can be stored. */
export type PushEvent =
  | { readonly type: "retry"; readonly notification: number; readonly attempt: number }
  | { readonly type: "probe"; readonly address: string }
  | { readonly type: "drain"; readonly address: string };

/** Sends one delivery and says what came of it; never rejects. */
export type Send = (
  entry: NotificationEntry,
  attempt: number,
  now: number,
) => Promise<{ answer: Answer; faults: string[] }>;

export interface OutboxOptions {
  readonly edition: Edition;
  readonly record: PushRecord;
  readonly send: Send;
  /** Deliveries that are under way at a time. */
  readonly concurrency: number;
  readonly schedule: (time: number, event: PushEvent) => void;
}

/** The next delivery of a notification. */
interface Item {
  readonly entry: NotificationEntry;
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

/** What waits to be pushed. */
export interface Outbox {
  add(entry: NotificationEntry): void;
  handle(event: PushEvent, now: number): void;
  /** Sends what is ready, a batch at a time, and resolves when every answer is in. */
  flush(now: number): Promise<void>;
  addresses(): AddressState[];
}

const second = 1000;

export function createOutbox({ edition, record, send, concurrency, schedule }: OutboxOptions): Outbox {
  const addresses = new Map<string, Address>();
  let ready: Item[] = [];

  const keyOf = ({ callbackUrl }: NotificationEntry): string =>
    edition.blocks === "url" ? callbackUrl : new URL(callbackUrl).host;
  const addressOf = (key: string): Address => {
    const known = addresses.get(key);
    if (known) return known;
    const address: Address = { failures: 0, state: "open", backlog: [] };
    addresses.set(key, address);
    return address;
  };
  const expired = ({ entry }: Item, now: number): boolean => now > entry.time + edition.keepFor * second;

  function fail({ entry, attempt }: Item, key: string, address: Address, now: number): void {
    address.failures++;
    const next = { entry, attempt: attempt + 1 };
    if (edition.retryEvery === undefined) entry.fate = "lost";
    else if (expired({ entry, attempt }, now + edition.retryEvery * second)) entry.fate = "lost";
    else if (address.state === "blocked") address.backlog.push(next);
    else schedule(now + edition.retryEvery * second, { type: "retry", notification: entry.seq, attempt: attempt + 1 });
    if (address.state !== "blocked" && address.failures >= edition.blockAfter) {
      address.state = "blocked";
      schedule(now + edition.probeEvery * second, { type: "probe", address: key });
    }
  }

  function settle(item: Item, answer: Answer, faults: readonly string[], now: number): void {
    const { entry, attempt } = item;
    const key = keyOf(entry);
    const address = addressOf(key);
    record.addDelivery({ time: now, notification: entry.seq, attempt, answer, faults });
    if (edition.failed(answer)) return fail(item, key, address, now);
    entry.fate = "status" in answer && answer.status === 200 ? "delivered" : "lost";
    address.failures = 0;
  }

  async function sendBatch(batch: readonly Item[], now: number): Promise<void> {
    const answers = await Promise.all(batch.map(({ entry, attempt }) => send(entry, attempt, now)));
    for (const [at, item] of batch.entries()) settle(item, answers[at]!.answer, answers[at]!.faults, now);
  }

  /** The oldest that is still worth pushing; drops what is too old on the way. */
  function nextOfBacklog({ backlog }: Address, now: number): Item | undefined {
    while (backlog[0] && expired(backlog[0], now)) backlog.shift()!.entry.fate = "lost";
    return backlog[0];
  }

  async function probe(key: string, now: number): Promise<void> {
    const address = addressOf(key);
    const item = nextOfBacklog(address, now);
    if (!item) return reopen(key, address, edition.blockAfter - 1, now);
    const { answer, faults } = await send(item.entry, item.attempt, now);
    record.addDelivery({ time: now, notification: item.entry.seq, attempt: item.attempt, answer, faults });
    if (edition.failed(answer)) {
      address.backlog[0] = { entry: item.entry, attempt: item.attempt + 1 };
      schedule(now + edition.probeEvery * second, { type: "probe", address: key });
      return;
    }
    address.backlog.shift();
    item.entry.fate = "delivered";
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
    add: (entry) => ready.push({ entry, attempt: 1 }),
    handle(event, now) {
      if (event.type === "retry")
        ready.push({ entry: record.notifications[event.notification - 1]!, attempt: event.attempt });
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
            const address = addressOf(keyOf(items[at]!.entry));
            if (address.state === "open" || items[at]!.drained) batch.push(items[at]!);
            else address.backlog.push(items[at]!);
          }
          await sendBatch(batch, now);
        }
      }
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
