import type { Handlers } from "./handlers.ts";
import type { WorkerSettings } from "./options.ts";

const minute = 60_000;
const hour = 60 * minute;
/** Rows removed in one step, so that no step holds the store for long. */
const rowsAtOnce = 1000;

/**
 * What a process does now and then after a drain: every ten minutes, beginning with the first, it looks for open jobs that no
 * handler of this receiver will take; every hour, beginning an hour after its start, it applies the retention. Never rejects.
 */
export function createHousekeeping(
  { inbox, keep, hooks, now }: WorkerSettings<never>,
  handlers: Handlers,
): () => Promise<void> {
  let prunedAt = now();
  let lookedAt = -Infinity;

  async function lookForUnhandled(): Promise<void> {
    if (now() - lookedAt < 10 * minute) return;
    lookedAt = now();
    const { openByHandler } = await inbox.summary();
    for (const [handler, jobs] of Object.entries(openByHandler))
      if (!handlers.find(handler)) hooks.observe({ kind: "unhandled", handler, jobs });
  }

  async function prune(): Promise<void> {
    if (now() - prunedAt < hour) return;
    prunedAt = now();
    const retention = {
      handledBefore: prunedAt - keep.handledMs,
      failedBefore: prunedAt - keep.failedMs,
      progressBefore: prunedAt - keep.progressMs,
    };
    const rows = await inbox.prune(retention, rowsAtOnce);
    if (rows === rowsAtOnce) prunedAt -= hour;
    if (rows > 0) hooks.observe({ kind: "pruned", rows });
  }

  return async () => {
    for (const chore of [lookForUnhandled, prune])
      try {
        await chore();
      } catch (error) {
        hooks.observe({ kind: "fault", where: "drain", error });
      }
  };
}
