import type { Check, CheckName, Patient } from "./check.ts";
import { skipped, type Finding } from "./finding.ts";

/** A finding and the check that made it. */
export type Examined = Finding & Pick<Check, "about"> & { readonly check: CheckName };

/**
 * Runs all checks, each as soon as those it needs are done, and gives the findings in the order of the checks.
 * A check whose need was not met is skipped and says why.
 */
export async function* examine(checks: readonly Check[], patient: Patient): AsyncGenerator<Examined> {
  const findings = new Map<CheckName, Promise<Finding>>();
  for (const check of checks) findings.set(check.name, outcomeOf(check, patient, findings));
  for (const { name, about } of checks) yield { check: name, about, ...(await findings.get(name)!) };
}

async function outcomeOf(
  { needs, run }: Check,
  patient: Patient,
  findings: ReadonlyMap<CheckName, Promise<Finding>>,
): Promise<Finding> {
  for (const need of needs) {
    const finding = await findings.get(need)!;
    if (finding.verdict === "fault") return skipped(`${need} must be well first`);
    if (finding.verdict === "skipped") return finding;
  }
  return run(patient);
}
