import { setTimeout as pause } from "node:timers/promises";
import { Command } from "commander";
import { choose } from "../config/choose.ts";
import { assertKeptFor } from "../config/kept-for.ts";
import { secretOf } from "../config/secret.ts";
import { settings } from "../config/settings.ts";
import { examine, type Examined } from "../doctor/examine.ts";
import { patientOf } from "../doctor/patient.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { inSeconds } from "../flags/readers.ts";
import { withPlatform, type PlatformFlags } from "../platform/flags.ts";
import type { Colours } from "../screen/colours.ts";
import { doing, type Session, type Shell } from "../session.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("doctor"))
    .description(
      "Looks at the callback URL, its host, port and certificate, at how the receiver answers and how fast, and at the platform: address, " +
        "clock, login, call limit, subscriptions, and whether another process ends the token. Says for each fault what to do. " +
        "Ends with 1 when there is a fault.\n" +
        "It sends the receiver two deliveries of an unknown type. Its login ends earlier tokens of the application.",
    )
    .option(settings.callback.flag, settings.callback.about)
    .option(settings.callbackCa.flag, settings.callbackCa.about)
    .option(
      "--write-chain <file>",
      "write the CA certificates of the callback as a PEM file for the platform's console",
    )
    .addOption(inSeconds("--timeout <seconds>", "longest wait for one connection", 5))
    .addOption(inSeconds("--watch-token <seconds>", "how long to watch for another process's login", 3))
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly callback?: string;
  readonly callbackCa?: string;
  readonly writeChain?: string;
  /** In milliseconds. */
  readonly timeout: number;
  /** In milliseconds. */
  readonly watchToken: number;
}

/** Makes every check and shows each finding as soon as it is made. Ends with `bad` when there is a fault. */
async function run(session: Session, flags: Flags): Promise<ExitCode> {
  const { screen } = session;
  const { commissioning = false, secretStdin, timeout, watchToken, writeChain: chainFile } = flags;
  const choice = await choose(session, flags);
  if (!choice.callback && !choice.platform) return nothingGiven(session);
  if (secretStdin)
    choice.secret = { value: await secretOf(session, choice, true), from: "standard input", origin: "flag" };
  else await assertKeptFor(session, choice, "secret");
  const watch = () => pause(watchToken, undefined, { signal: session.signal });
  const patient = await patientOf(session, choice, { commissioning, timeout, watch, chainFile });
  const findings: Examined[] = [];
  const reasons = new Set<string>();
  for await (const finding of examine(patient)) {
    findings.push(finding);
    // A fault that keeps many checks from being made is reason enough once.
    const repeated = finding.verdict === "skipped" && reasons.has(finding.detail);
    reasons.add(finding.detail);
    if (!screen.json && !repeated) screen.event(finding, (colours) => findingLines(finding, colours));
  }
  const healthy = findings.every(({ verdict }) => verdict !== "fault");
  screen.show({ healthy, findings }, (colours) => ["", summaryLine(findings, colours)]);
  return healthy ? exitCodes.done : exitCodes.bad;
}

/** Nothing to look at is no health. */
function nothingGiven({ screen }: Session): ExitCode {
  const missing = (["callback", "platform"] as const).map((name) => ({ name, ...settings[name] }));
  const report = { healthy: false, missing: missing.map(({ name }) => name), findings: [] };
  screen.show(report, ({ red }) => [
    `${red("✖")} There is nothing to examine. Give at least one of:`,
    ...missing.map(({ flag, env, about }) => `  ${flag} or ${env}: ${about}`),
  ]);
  return exitCodes.usage;
}

const marks = { ok: "✔", fault: "✖", warning: "!", skipped: "–" } as const;
const colourOf = { ok: "green", fault: "red", warning: "yellow", skipped: "dim" } as const;
const width = 28;

/** One finding as a line, and a second line with what to do. */
function findingLines(finding: Examined, colours: Colours): string[] {
  const { verdict, about, detail } = finding;
  const mark = colours[colourOf[verdict]](marks[verdict]);
  const first = `${mark} ${about.padEnd(width)} ${verdict === "ok" || verdict === "skipped" ? colours.dim(detail) : detail}`;
  if (!("fault" in finding)) return [first];
  return [first, `  ${" ".repeat(width)} ${colours.cyan("→")} ${finding.todo} ${colours.dim(`[${finding.fault}]`)}`];
}

/** How many findings of each verdict. */
function summaryLine(findings: readonly Examined[], { red, green }: Colours): string {
  const count = (verdict: Examined["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  const line = `${faults} ${faults === 1 ? "fault" : "faults"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${count("ok")} passed, ${count("skipped")} skipped`;
  return faults > 0 ? red(line) : green(line);
}
