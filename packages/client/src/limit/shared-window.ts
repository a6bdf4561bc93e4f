import * as z from "zod/mini";
import { sharedRecord } from "../stores/shared-record.ts";
import type { TokenStore } from "../stores/token-store.ts";
import { untilSent, type CallWindow, type Limit, type Slot } from "./window.ts";

/** Longest wait before the ledger is read again: another client may have freed a place early. */
const pollInterval = 1000;

/** Longest pause that a client asks for. */
const longestPause = 20_000;

/** The calls of every client of the application, each with the time of day until which it counts. */
const ledgerShape = z.object({
  calls: z.array(z.object({ id: z.string(), until: z.number() })),
  pausedUntil: z.number(),
});
type Ledger = z.output<typeof ledgerShape>;

/**
 * A sliding window that all clients with one store fill together. An open request counts as long as it could at most take; when it
 * has ended is written with this client's next request, so that each round of requests costs one write.
 *
 * @param longest how long a request can take, in milliseconds.
 */
export function sharedWindow(
  { calls, per }: Limit,
  { store, key, longest }: { store: TokenStore; key: string; longest: number },
): CallWindow {
  const record = sharedRecord(store, key, ledgerShape);
  const counted = untilSent + longest + per;
  const settled = new Map<string, number>();
  let reserved: { id: string; sendBy: number }[] = [];
  let askAgain = 0;

  /** The ledger as it is now. Times that no client can have written, because a clock was set back, end within a window. */
  async function read() {
    const { revision, value: stored = { calls: [], pausedUntil: 0 } } = await record.read();
    const time = Date.now();
    const written = [...settled.keys()];
    const current = stored.calls
      .map(({ id, until }) => ({ id, until: Math.min(settled.get(id) ?? until, time + counted) }))
      .filter(({ until }) => until > time);
    const ledger = { calls: current, pausedUntil: Math.min(stored.pausedUntil, time + longestPause) };
    const wrong =
      Math.max(stored.pausedUntil - longestPause, ...stored.calls.map(({ until }) => until - counted)) > time;
    const write = async (next: Ledger): Promise<boolean> => {
      const done = await record.replace(revision, next);
      if (done) for (const id of written) settled.delete(id);
      return done;
    };
    return { ledger, wrong, time, write };
  }

  function slot({ id, sendBy }: { id: string; sendBy: number }): Slot {
    return {
      sendBy,
      end: (sent) => {
        settled.set(id, sent ? Date.now() + per : 0);
        askAgain = sent ? Math.min(askAgain, performance.now() + per) : 0;
      },
    };
  }

  return {
    take: (ahead) => {
      const time = performance.now();
      for (const { id, sendBy } of reserved) if (sendBy <= time) settled.set(id, 0);
      reserved = reserved.filter(({ sendBy }) => sendBy > time);
      if (reserved.length > ahead) return slot(reserved.shift()!);
      return Math.max(askAgain - time, Math.floor((ahead - reserved.length) / calls) * per);
    },
    refill: async (count) => {
      for (;;) {
        const sendBy = performance.now() + untilSent;
        const { ledger, wrong, time, write } = await read();
        const free = ledger.pausedUntil > time ? 0 : Math.min(count, calls - ledger.calls.length);
        if (free > 0) {
          const ids = Array.from({ length: free }, () => Math.random().toString(36).slice(2));
          const more = ids.map((id) => ({ id, until: time + counted }));
          if (!(await write({ ...ledger, calls: [...ledger.calls, ...more] }))) continue;
          reserved.push(...ids.map((id) => ({ id, sendBy })));
          return;
        }
        if (wrong && !(await write(ledger))) continue;
        const next = Math.max(ledger.pausedUntil, Math.min(...ledger.calls.map(({ until }) => until)));
        askAgain = performance.now() + Math.min(pollInterval, Math.max(next - time, 1));
        return;
      }
    },
    pause: async (ms) => {
      for (;;) {
        const { ledger, time, write } = await read();
        if (await write({ ...ledger, pausedUntil: Math.max(time + ms, ledger.pausedUntil) })) return;
      }
    },
  };
}
