import { faults, type FaultName } from "./faults.ts";

/** What one check found. */
export type Finding =
  | { readonly verdict: "ok"; readonly detail: string }
  | { readonly verdict: "fault" | "warning"; readonly fault: FaultName; readonly detail: string; readonly todo: string }
  | { readonly verdict: "skipped"; readonly detail: string };

/** All is well. @param detail what was seen, as a short clause. */
export const ok = (detail: string): Finding => ({ verdict: "ok", detail });

/** Something is wrong, or may be. @param detail what was seen beyond the fault's own words. */
export function found(fault: FaultName, detail?: string): Finding {
  const { means, todo, verdict = "fault" } = faults[fault];
  return { verdict, fault, detail: detail ? `${means} (${detail})` : means, todo };
}

/** The check could not be made. @param why ends the sentence "skipped: …". */
export const skipped = (why: string): Finding => ({ verdict: "skipped", detail: `skipped: ${why}` });
