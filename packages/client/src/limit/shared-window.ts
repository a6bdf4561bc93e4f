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

  /** Changes the ledger as it is now. Times that no client can have written, because a clock was set back, end within a window. */
  async function update(change: (ledger: Ledger, time: number) => Ledger | undefined): Promise<void> {
    let written: string[] = [];
    await record.update((stored = { calls: [], pausedUntil: 0 }) => {
      const time = Date.now();
      const current = stored.calls
        .map(({ id, until }) => ({ id, until: Math.min(settled.get(id) ?? until, time + counted) }))
        .filter(({ until }) => until > time);
      const ledger = { calls: current, pausedUntil: Math.min(stored.pausedUntil, time + longestPause) };
      const wrong =
        Math.max(stored.pausedUntil - longestPause, ...stored.calls.map(({ until }) => until - counted)) > time;
      const next = change(ledger, time) ?? (wrong ? ledger : undefined);
      written = next ? [...settled.keys()] : [];
      return next;
    });
    for (const id of written) settled.delete(id);
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
      let sendBy = 0;
      let ids: string[] = [];
      await update((ledger, time) => {
        const free = ledger.pausedUntil > time ? 0 : Math.max(0, Math.min(count, calls - ledger.calls.length));
        sendBy = performance.now() + untilSent;
        ids = Array.from({ length: free }, () => Math.random().toString(36).slice(2));
        if (free > 0)
          return { ...ledger, calls: [...ledger.calls, ...ids.map((id) => ({ id, until: time + counted }))] };
        const next = Math.max(ledger.pausedUntil, Math.min(...ledger.calls.map(({ until }) => until)));
        askAgain = performance.now() + Math.min(pollInterval, Math.max(next - time, 1));
        return undefined;
      });
      reserved.push(...ids.map((id) => ({ id, sendBy })));
    },
    pause: (ms) => update((ledger, time) => ({ ...ledger, pausedUntil: Math.max(time + ms, ledger.pausedUntil) })),
  };
}
