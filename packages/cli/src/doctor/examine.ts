import { callbackUrlChecks, receiverChecks } from "./callback-checks.ts";
import type { Check, CheckName, Patient } from "./check.ts";
import { callbackNetworkChecks, platformNetworkChecks } from "./network-checks.ts";
import { platformChecks, platformUrlChecks } from "./platform-checks.ts";
import { skipped, type Finding } from "./finding.ts";

/** A finding and the check that made it. */
export type Examined = Finding & Pick<Check, "about"> & { readonly check: CheckName };

/** Every check, each after those that it needs. */
const checks: readonly Check[] = [
  ...callbackUrlChecks,
  ...callbackNetworkChecks,
  ...receiverChecks,
  ...platformUrlChecks,
  ...platformNetworkChecks,
  ...platformChecks,
];

/**
 * Runs all checks, each as soon as those it needs are done, and gives the findings in the order of the checks.
 * A check whose need was not met is skipped and says why.
 */
export async function* examine(patient: Patient): AsyncGenerator<Examined> {
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
    if (finding.verdict === "fault") return skipped(`fix ${need} first`);
    if (finding.verdict === "skipped") return finding;
  }
  return run(patient);
}
