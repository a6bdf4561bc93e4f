import { isUpcallError } from "@upcall/contracts/errors";
import type { HealthIssue, InboxCounts } from "./views.ts";

/** Watches whether everything is all right. */
export interface Health {
  /** Runs a call to the platform, and remembers whether the platform refused it. */
  watch<T>(call: Promise<T>): Promise<T>;
  /** Notes which types are not subscribed. */
  missing(types: readonly string[]): void;
  /** Notes when the oldest notification that waits has come; `undefined` when none waits. */
  oldest(receivedAt: number | undefined): void;
  issues(counts: InboxCounts): readonly HealthIssue[];
}

/** A backlog is measured so often, and grows when it was larger this many times in a row. */
const sampleMs = 5000;
const samples = 4;
/** So many that a burst of the platform does not count as a backlog. */
const backlogFrom = 200;
/** Older than this is not handled as it comes. */
const oldMs = 60_000;

export function createHealth(now: () => number): Health {
  let refused: string | undefined;
  let missing: readonly string[] = [];
  let oldest: number | undefined;
  let backlog: readonly { readonly at: number; readonly waiting: number }[] = [];

  function grows(waiting: number): boolean {
    const last = backlog.at(-1);
    if (!last || now() >= last.at + sampleMs) backlog = [...backlog, { at: now(), waiting }].slice(-samples);
    const larger = backlog.every((one, at) => at === 0 || one.waiting > backlog[at - 1]!.waiting);
    return backlog.length === samples && larger && waiting >= backlogFrom;
  }

  return {
    async watch(call) {
      try {
        const answer = await call;
        refused = undefined;
        return answer;
      } catch (error) {
        if (isUpcallError(error)) refused = error.message;
        throw error;
      }
    },
    missing: (types) => void (missing = types),
    oldest: (receivedAt) => void (oldest = receivedAt),
    issues({ unread, open, dead, quarantined }) {
      const waiting = unread + open;
      return [
        ...(refused === undefined ? [] : [{ kind: "platform", message: refused } as const]),
        ...(missing.length === 0 ? [] : [{ kind: "subscriptions", missing } as const]),
        ...(grows(waiting) ? [{ kind: "backlog", waiting } as const] : []),
        ...(oldest !== undefined && oldest < now() - oldMs ? [{ kind: "age", since: oldest } as const] : []),
        ...(dead > 0 ? [{ kind: "dead", count: dead } as const] : []),
        ...(quarantined > 0 ? [{ kind: "quarantined", count: quarantined } as const] : []),
      ];
    },
  };
}
