import { faults, type FaultName } from "./faults.ts";

/** What one check found. */
export type Finding =
  | { readonly verdict: "ok"; readonly saw: string }
  | { readonly verdict: "fault" | "warning"; readonly fault: FaultName; readonly saw: string; readonly todo: string }
  | { readonly verdict: "skipped"; readonly saw: string };

/** All is well. @param saw what was seen, as a short clause. */
export const ok = (saw: string): Finding => ({ verdict: "ok", saw });

/** Something is wrong, or may be. @param saw what was seen beyond the fault's own words. */
export function found(fault: FaultName, saw?: string): Finding {
  const { means, todo, verdict = "fault" } = faults[fault];
  return { verdict, fault, saw: saw ? `${means} (${saw})` : means, todo };
}

/** The check could not be made. @param why ends the sentence "not checked: …". */
export const skipped = (why: string): Finding => ({ verdict: "skipped", saw: `not checked: ${why}` });
