import { startTimer } from "../in-time.ts";
import type { Wake } from "./wake.ts";

/** Drains in this process: now, or when the next retry is due. A sweep must still find what a process that ended left behind. */
export function localWake(drain: () => Promise<void>, now: () => number): Wake {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;

  function ringAt(at: number): void {
    if (at >= due) return;
    if (timer !== undefined) clearTimeout(timer);
    due = at;
    timer = startTimer(at - now(), () => {
      due = Infinity;
      // Not yet due: the time was beyond the longest timer, the clock was set back, or the timer is early by a part of a millisecond.
      if (at > now()) ringAt(at);
      else void drain();
    });
  }

  return {
    async ring(at) {
      if (at === undefined) await drain();
      else ringAt(at);
    },
  };
}
