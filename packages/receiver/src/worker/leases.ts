import { startTimer } from "../in-time.ts";

/** Ends the handlers of this process whose leases are over. */
export interface Leases {
  /** Settles as the work does or, when the lease ends before that, as `late` gives. What the work does later is ignored. */
  within<T>(endsAt: number, work: Promise<T>, late: () => T): Promise<T>;
  /** Ends what is overdue by the clock: under load some hosts are seconds late with timers. */
  endOverdue(): void;
}

export function createLeases(now: () => number): Leases {
  const running = new Set<{ readonly endsAt: number; end(): void }>();
  return {
    within: (endsAt, work, late) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          forget();
          try {
            resolve(late());
          } catch (error) {
            reject(error as Error);
          }
        };
        const timer = startTimer(endsAt - now(), end);
        const lease = { endsAt, end };
        const forget = (): void => {
          running.delete(lease);
          clearTimeout(timer);
        };
        running.add(lease);
        work.then(resolve, reject).finally(forget);
      }),
    endOverdue() {
      for (const { endsAt, end } of running) if (endsAt <= now()) end();
    },
  };
}
