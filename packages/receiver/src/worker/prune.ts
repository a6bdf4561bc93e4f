import type { WorkerSettings } from "./options.ts";

const hour = 3_600_000;
/** Rows removed in one step, so that no step holds the store for long. */
const rowsAtOnce = 1000;

/** Applies the retention at most once an hour in each process, beginning an hour after its start. */
export function createPruning({ inbox, keep, hooks, now }: WorkerSettings<never>): () => Promise<void> {
  let prunedAt = now();
  return async () => {
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
  };
}
