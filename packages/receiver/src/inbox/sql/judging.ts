import type { Progress } from "@upcall/contracts/tracking";
import { grouped } from "../../worker/grouped.ts";
import type { Decide, JudgedDelivery, PendingDelivery } from "../inbox.ts";
import type { SqlRow } from "./driver.ts";
import { toPending, toProgress } from "./records.ts";

/** What the judge decided about one stream. */
export interface StreamJudgement {
  readonly stream: string;
  readonly before: Progress | undefined;
  readonly after: Progress | undefined;
  readonly judged: readonly JudgedDelivery<PendingDelivery & { readonly seq: number }>[];
}

/** Progress by stream. */
export const progressOf = (rows: readonly SqlRow[]): ReadonlyMap<string, Progress> =>
  new Map(rows.map((row) => [String(row["stream"]), toProgress(row)]));

/** Judges the unread deliveries of some streams. */
export function judgeRows(
  decide: Decide,
  unread: readonly SqlRow[],
  streams: readonly SqlRow[],
): readonly StreamJudgement[] {
  const progress = progressOf(streams);
  const pending = grouped(unread.map(toPending), ({ stream }) => stream);
  return Array.from(pending, ([stream, deliveries]) => {
    const before = progress.get(stream);
    const { progress: after, judged } = decide(before, deliveries);
    return { stream, before, after, judged };
  });
}
