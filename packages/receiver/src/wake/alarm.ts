import type { Sweepable, Wake } from "./wake.ts";

/** The part of a Durable Object's `ctx.storage` that is used. */
export interface AlarmStorage {
  getAlarm(): Promise<number | null>;
  setAlarm(at: number): Promise<void>;
}

/** How long after a failed drain the next try is; milliseconds. */
const againMs = 5000;

/**
 * Rings by the Durable Object's alarm.
 *
 * @param storage the Durable Object's storage.
 * @param options where the time comes from.
 * @param options.now clock in milliseconds since 1970; `Date.now` by default.
 */
export const alarmWake = (storage: AlarmStorage, { now = Date.now }: { now?: () => number } = {}): Wake => ({
  async ring(at = now()) {
    const set = await storage.getAlarm();
    if (set === null || set > at) await storage.setAlarm(at);
  },
});

/**
 * The `alarm` handler of a Durable Object. Always arms the next alarm itself, because the runtime stops repeating a failing
 * one after a few times.
 */
export async function drainOnAlarm(receiver: Sweepable, storage: AlarmStorage): Promise<void> {
  const { inbox, now } = receiver.settings();
  let next: number | undefined = now() + againMs;
  try {
    await receiver.drain();
    const { nextAt, unread } = await inbox.summary();
    next = unread > 0 ? now() : nextAt;
  } finally {
    if (next !== undefined) await alarmWake(storage, { now }).ring(next);
  }
}
