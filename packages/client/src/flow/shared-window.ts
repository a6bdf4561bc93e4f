import type { TokenStore } from "../stores/token-store.ts";
import type { CallWindow, Limit, Slot } from "./window.ts";

/** The calls of every client of the application, each with the time until which it counts. */
interface Ledger {
  readonly calls: readonly (readonly [id: string, until: number])[];
  readonly pausedUntil: number;
}

const empty: Ledger = { calls: [], pausedUntil: 0 };

/** Longest wait before the ledger is read again: another client may have freed a place early. */
const glance = 1000;

/**
 * A sliding window that all clients with one store fill together. An open request counts as long as it could at most take; when it
 * has ended is written with this client's next request, so that each request costs one write.
 *
 * @param longest how long a request can take, in milliseconds.
 */
export function sharedWindow(
  { calls, per }: Limit,
  shared: { store: TokenStore; key: string; longest: number; now: () => number; random: () => number },
): CallWindow {
  const { store, key, longest, now, random } = shared;
  const settled = new Map<string, number>();

  async function change(next: (ledger: Ledger) => Ledger | number): Promise<number | undefined> {
    for (;;) {
      const entry = await store.read(key);
      const time = now();
      const known = entry ? (JSON.parse(entry.value) as Ledger) : empty;
      const written = [...settled.keys()];
      const current = known.calls
        .map(([id, until]) => [id, settled.get(id) ?? until] as const)
        .filter(([, until]) => until > time);
      const result = next({ ...known, calls: current });
      if (typeof result === "number") return result;
      if (await store.replace(key, entry?.revision ?? 0, JSON.stringify(result))) {
        for (const id of written) settled.delete(id);
        return undefined;
      }
    }
  }

  return {
    take: async () => {
      const id = random().toString(36).slice(2);
      const wait = await change((ledger) => {
        const time = now();
        if (ledger.pausedUntil > time) return ledger.pausedUntil - time;
        if (ledger.calls.length >= calls)
          return Math.min(glance, Math.min(...ledger.calls.map(([, until]) => until)) - time);
        return { ...ledger, calls: [...ledger.calls, [id, time + longest + per]] };
      });
      if (wait !== undefined) return wait;
      const slot: Slot = { end: () => settled.set(id, now() + per), cancel: () => settled.set(id, 0) };
      return slot;
    },
    pause: async (until) => {
      await change((ledger) => ({ ...ledger, pausedUntil: Math.max(until, ledger.pausedUntil) }));
    },
  };
}
