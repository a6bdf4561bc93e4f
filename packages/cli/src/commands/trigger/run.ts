import { readFile } from "node:fs/promises";
import { ConfigError } from "@upcall/contracts/errors";
import { managementNotifyTypes, phases } from "@upcall/contracts/notifications";
import { choose, needed } from "../../config/choose.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import { jsonOrText } from "../../json-or-text.ts";
import { targetOf } from "../../flags/target.ts";
import { wordOf } from "../../flags/known-word.ts";
import { deliver } from "../../network/deliver.ts";
import { trustAnchors } from "../../network/trust-anchors.ts";
import { shownUrl } from "../../redact.ts";
import { allOf } from "../../all-of.ts";
import type { Session } from "../../session.ts";
import { meaningOf } from "./meaning.ts";
import { notificationOf } from "./notification.ts";

interface Flags {
  readonly to?: string;
  readonly fail?: true;
  readonly reason?: string;
  readonly phase: string;
  readonly device: string;
  readonly operation: string;
  readonly subOperation: string;
  readonly appId: string;
  readonly set?: readonly string[];
  readonly body?: string;
  readonly times: number;
  readonly print?: true;
  readonly callbackCa?: string;
}

/** Sends or prints one notification. Ends with `bad` when an answer is not 200. */
export async function run(session: Session, type: string | undefined, flags: Flags): Promise<ExitCode> {
  const body = await bodyOf(session, type, flags);
  if (flags.print) {
    session.screen.show(jsonOrText(body), () => body);
    return exitCodes.done;
  }
  const choice = await choose(session, { ...flags, ...(flags.to !== undefined && { callback: flags.to }) });
  const url = targetOf("--to", flags.to ?? needed(choice, "callback"));
  const destination = { url, ca: await trustAnchors(choice.callbackCa?.value), signal: session.signal };
  let taken = true;
  for (let time = 1; time <= flags.times; time++) {
    const { status, took } = await deliver(body, destination);
    taken &&= status === 200;
    const said = {
      to: shownUrl(url),
      status,
      milliseconds: Math.round(took),
      taken: status === 200,
      meaning: meaningOf(status),
    };
    session.screen.event(said, ({ green, red, dim }) => {
      const paint = status === 200 ? green : red;
      return `${paint(String(status))} ${said.meaning} ${dim(`(${said.to}, ${said.milliseconds} ms)`)}`;
    });
  }
  return taken ? exitCodes.done : exitCodes.bad;
}

async function bodyOf(session: Session, type: string | undefined, flags: Flags): Promise<string> {
  if (flags.body !== undefined) return flags.body === "-" ? allOf(session.stdin) : readFile(flags.body, "utf8");
  if (type === undefined) throw new ConfigError("type", `not given; give one of ${managementNotifyTypes.join(", ")}`);
  const notification = notificationOf(wordOf("type", managementNotifyTypes, type), {
    phase: wordOf("--phase", phases, flags.phase),
    fail: flags.fail === true,
    reason: flags.reason,
    deviceId: flags.device,
    appId: flags.appId,
    operationId: flags.operation,
    subOperationId: flags.subOperation,
  });
  return JSON.stringify({ ...notification, ...changes(flags.set ?? []) });
}

/** The fields of `--set`; one without a value is left out of the JSON. */
function changes(given: readonly string[]): Record<string, string | undefined> {
  const fields = given.map((one) => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(one) ?? [];
    if (name === undefined) throw new ConfigError("--set", "must be field=value, such as --set errorCode=4");
    return [name, value || undefined] as const;
  });
  return Object.fromEntries(fields);
}
