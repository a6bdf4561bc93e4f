import { choose } from "../../config/choose.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { secretOf } from "../../config/secret.ts";
import type { Session } from "../../session.ts";
import { checks } from "./checks/index.ts";
import { examine, type Examined } from "./examine.ts";
import { patientOf } from "./patient.ts";
import { findingLine, summaryLine } from "./render.ts";

interface Flags extends PlatformFlags {
  readonly callback?: string;
  readonly callbackCa?: string;
  /** In milliseconds. */
  readonly timeout: number;
}

/** Makes every check and shows each finding as soon as it is made. Ends with `bad` when there is a fault. */
export async function run(session: Session, flags: Flags): Promise<ExitCode> {
  const { commissioning = false, secretStdin, timeout } = flags;
  const choice = await choose(session, flags);
  if (secretStdin) choice.secret = { value: await secretOf(session, choice, true), from: "standard input" };
  const findings: Examined[] = [];
  const reasons = new Set<string>();
  for await (const finding of examine(checks, await patientOf(session, choice, { commissioning, timeout }))) {
    findings.push(finding);
    // A fault that keeps many checks from being made is reason enough once.
    const known = finding.verdict === "skipped" && reasons.has(finding.saw);
    reasons.add(finding.saw);
    if (!session.screen.json && !known) session.screen.event(finding, (colours) => findingLine(finding, colours));
  }
  const healthy = findings.every(({ verdict }) => verdict !== "fault");
  session.screen.show({ healthy, findings }, (colours) => `\n${summaryLine(findings, colours)}`);
  return healthy ? exitCodes.done : exitCodes.bad;
}
