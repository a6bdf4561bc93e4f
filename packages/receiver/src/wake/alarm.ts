import { inTime } from "../in-time.ts";
import { pauseUntil, type Sweepable, type Wake } from "./wake.ts";

/** The part of a Durable Object's `ctx.storage` that is used. */
export interface AlarmStorage {
  getAlarm(): Promise<number | null>;
  setAlarm(at: number): Promise<void>;
}

/** How long after a failed drain the next try is, and how long an alarm waits for slow handlers; milliseconds. */
const againMs = 5000;
/** Longest time ahead of an alarm, in milliseconds: the runtime refuses dates after 2189. One that comes too early sets the next. */
const longestMs = 30 * 86_400_000;

/**
 * Rings by the Durable Object's alarm.
 *
 * @param storage the Durable Object's storage.
 * @param options where the time comes from.
 * @param options.now clock in milliseconds since 1970; `Date.now` by default.
 */
export const alarmWake = (storage: AlarmStorage, { now = Date.now }: { now?: () => number } = {}): Wake => ({
  async ring(at = now()) {
    const alarm = await storage.getAlarm();
    const wanted = Math.min(Math.max(at, now()), now() + longestMs);
    if (alarm === null || alarm > wanted) await storage.setAlarm(wanted);
  },
});

/**
 * The `alarm` handler of a Durable Object. Always arms the next alarm itself, because the runtime stops repeating a failing
 * one after a few times, and runs one at a time: slow handlers go on without it.
 */
export async function drainOnAlarm(receiver: Sweepable, storage: AlarmStorage): Promise<void> {
  const { now } = receiver.settings();
  let pause: number | undefined = againMs;
  try {
    const report = await inTime(receiver.drain(), againMs, () => undefined);
    if (report) pause = report.nextAt === undefined ? undefined : pauseUntil(report.nextAt, now());
  } finally {
    if (pause !== undefined) await alarmWake(storage, { now }).ring(now() + pause);
  }
}
