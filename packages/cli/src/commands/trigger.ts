import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { redactCallbackUrl } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import {
  type ManagementNotifyType,
  type Notification,
  type Phase,
  managementNotifyTypes,
  phases,
} from "@upcall/contracts/notifications";
import { textOf } from "../all-of.ts";
import { choose, needed } from "../config/choose.ts";
import { settings } from "../config/settings.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { collected, oneOf, oneWord, wholeFrom } from "../flags/readers.ts";
import { targetOf } from "../flags/target.ts";
import { jsonOrText } from "../json-or-text.ts";
import { deliver } from "../network/deliver.ts";
import { trustAnchors } from "../network/trust-anchors.ts";
import { type Session, type Shell, doing } from "../session.ts";

export const command = (shell: Shell): Command =>
  new Command("trigger")
    .description(
      "Sends one well-formed notification to a URL and says how the platform would treat the answer. " +
        "Ends with 1 when the answer is not 200.",
    )
    .addArgument(oneWord("[type]", "type of the notification", managementNotifyTypes))
    .option("--to <url>", "the receiver's URL (default: the callback setting)")
    .option("--fail", "report a failed upgrade")
    .option("--reason <text>", "why it failed, in the platform's words")
    .addOption(oneOf("--phase <phase>", "phase of a state change (default: downloading)", phases))
    .option("--device <id>", "the device that is upgraded", "device-1")
    .option("--operation <id>", "the upgrade task (default: a new one)")
    .option("--sub-operation <id>", "the device's part of the task (default: a new one)")
    .option("--app-id <id>", "the application that owns the device", "my-app")
    .option("--set <field=value>", "set or add a field; an empty value removes it", collected)
    .addOption(
      new Option("--body <file>", "send this file unchanged instead; - is standard input").conflicts([
        "fail",
        "reason",
        "phase",
        "device",
        "operation",
        "subOperation",
        "appId",
        "set",
      ]),
    )
    .option("--times <number>", "how many times to send it, as a platform that repeats does", wholeFrom(1, 1000), 1)
    .option("--print", "print the body and send nothing")
    .option(settings.callbackCa.flag, settings.callbackCa.about)
    .action(doing(shell, run));

interface Flags {
  readonly to?: string;
  readonly fail?: true;
  readonly reason?: string;
  readonly phase?: Phase;
  readonly device: string;
  readonly operation?: string;
  readonly subOperation?: string;
  readonly appId: string;
  readonly set?: readonly string[];
  readonly body?: string;
  readonly times: number;
  readonly print?: true;
  readonly callbackCa?: string;
}

/** Sends or prints one notification. Ends with `bad` when an answer is not 200. */
async function run(session: Session, type: ManagementNotifyType | undefined, flags: Flags): Promise<ExitCode> {
  const body = await bodyOf(session, type, flags);
  if (flags.print) {
    session.screen.show(jsonOrText(body), () => body.split("\n"));
    return exitCodes.done;
  }
  const choice = await choose(session, { ...flags, ...(flags.to !== undefined && { callback: flags.to }) });
  const url = targetOf("--to", flags.to ?? needed(choice, "callback"));
  const destination = { url, ca: await trustAnchors(choice.callbackCa?.value), signal: session.signal };
  let allDelivered = true;
  for (let time = 1; time <= flags.times; time++) {
    const { status, took } = await deliver(body, destination);
    const delivered = status === 200;
    allDelivered &&= delivered;
    const report = {
      to: redactCallbackUrl(url),
      status,
      milliseconds: Math.round(took),
      delivered,
      meaning: meaningOf(status),
    };
    session.screen.event(report, ({ green, red, dim }) => {
      const paint = delivered ? green : red;
      return `${paint(`${status}:`)} ${report.meaning} ${dim(`(${report.to}, ${report.milliseconds} ms)`)}`;
    });
  }
  return allDelivered ? exitCodes.done : exitCodes.bad;
}

async function bodyOf(session: Session, type: ManagementNotifyType | undefined, flags: Flags): Promise<string> {
  if (flags.body !== undefined && type !== undefined)
    throw new ConfigError("type", "is not used with --body; leave it out");
  if (flags.body !== undefined) return flags.body === "-" ? textOf(session.stdin) : readFile(flags.body, "utf8");
  if (type === undefined) throw new ConfigError("type", `say what to send: one of ${managementNotifyTypes.join(", ")}`);
  assertConcerned(type, flags);
  return JSON.stringify({ ...notificationOf(type, flags), ...changes(flags.set ?? []) });
}

/** @throws ConfigError for a flag about the other kind of notification */
function assertConcerned(type: ManagementNotifyType, { fail, reason, phase }: Flags): void {
  const isResult = type.endsWith("ResultNotify");
  if (isResult && phase !== undefined)
    throw new ConfigError("--phase", `is about a state change, which ${type} is not`);
  if (!isResult && (fail || reason !== undefined))
    throw new ConfigError(fail ? "--fail" : "--reason", `is about a result, which ${type} is not`);
}

/** New for each run, so that a receiver does not take it for a repeat. */
const freshId = (what: string): string => `${what}-${randomBytes(4).toString("hex")}`;

/** The fields of `--set`; one without a value is left out of the JSON. */
function changes(given: readonly string[]): Record<string, string | undefined> {
  const fields = given.map((one) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(one) ?? [];
    if (name === undefined) throw new ConfigError("--set", "must be field=value, such as --set errorCode=4");
    return [name, value || undefined] as const;
  });
  return Object.fromEntries(fields);
}

/** A notification with every documented field, in the order of the documentation. */
function notificationOf(notifyType: ManagementNotifyType, flags: Flags): Notification {
  const { phase = "downloading", fail = false, device: deviceId, appId } = flags;
  const { operation: operationId = freshId("operation"), subOperation: subOperationId = freshId("sub-operation") } =
    flags;
  const envelope = { deviceId, appId, operationId, subOperationId };
  const outcome = fail ? "FAIL" : "SUCCESS";
  const reason = flags.reason ?? (fail ? "Firmware update failed" : "SUCCESS");
  const versions = { curVersion: fail ? "1.0" : "2.0", targetVersion: "2.0", sourceVersion: "1.0" };
  switch (notifyType) {
    case "swUpgradeStateChangeNotify":
      return { notifyType, ...envelope, swUpgradeState: phase };
    case "fwUpgradeStateChangeNotify":
      return { notifyType, ...envelope, step: String(Math.max(0, phases.indexOf(phase))), stepDesc: phase };
    case "swUpgradeResultNotify": {
      const why = { resultDesc: reason, errorCode: fail ? "127" : "0", description: fail ? reason : "" };
      return { notifyType, ...envelope, ...versions, swUpgradeResult: outcome, upgradeTime: "120", ...why };
    }
    case "fwUpgradeResultNotify":
      return { notifyType, ...envelope, ...versions, status: outcome, statusDesc: reason, upgradeTime: "120" };
  }
}

/** What the platform makes of a receiver's answer, in its documented editions. */
function meaningOf(status: number): string {
  if (status === 200) return "delivered";
  if (status > 200 && status < 300) return "may count as a failure: answer exactly 200";
  if (status >= 300 && status < 400) return "a redirect: no edition of the platform is known to follow one";
  if ([501, 502, 503, 504].includes(status))
    return "a failure: most editions repeat it; ten in a row block the address";
  return "a failure: some editions drop the notification; ten in a row block the address";
}
