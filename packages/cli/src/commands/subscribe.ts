import { Command } from "commander";
import type { Client } from "@upcall/client";
import { assertCallbackUrl, redactCallbackUrl } from "@upcall/contracts";
import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import { type ManagementNotifyType, type NotifyType, managementNotifyTypes } from "@upcall/contracts/notifications";
import { ensureForwarding } from "@upcall/iotda";
import { choose, needed, type Choice } from "../config/choose.ts";
import { assertKeptFor } from "../config/kept-for.ts";
import { settings } from "../config/settings.ts";
import { someOf } from "../flags/readers.ts";
import { notifyTypes } from "../flags/notify-types.ts";
import { connect, connectV5, profileOf } from "../platform/connect.ts";
import { assertNoTypes, type PlatformFlags, withPlatform } from "../platform/flags.ts";
import { type Session, type Shell, doing } from "../session.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("subscribe"))
    .description(
      "Subscribes notification types to the callback URL. Existing subscriptions stay.\n" +
        "With --ensure these types go to this URL only, and no other type goes to it: it removes all other such subscriptions.\n" +
        "With --profile v5 it makes and activates the rule and the action for batch tasks. It may be run again.",
    )
    .option("--all", "all four types of device upgrades")
    .addOption(someOf("--type <types>", "one or more types, with commas between; may be repeated", notifyTypes))
    .option("--ensure", "remove subscriptions of these types to other URLs, and of other types to this one")
    .option(settings.callback.flag, settings.callback.about)
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly all?: true;
  readonly type?: readonly NotifyType[];
  readonly ensure?: true;
  readonly callback?: string;
}

/** Subscribes types, or brings the subscriptions to a wanted state. Checks the callback URL before anything is sent. */
async function run(session: Session, flags: Flags): Promise<void> {
  const choice = await choose(session, flags);
  const v5 = profileOf(choice) === "v5";
  if (v5) assertNoTypes(flags);
  const types = v5 ? [] : typesOf(flags);
  const callback = needed(choice, "callback");
  assertCallbackUrl(callback, { commissioning: flags.commissioning === true });
  await assertKeptFor(session, choice, "callback");
  if (v5) return forward(session, flags, choice, callback);
  const iot = await connect(session, flags);
  const callbackUrl = redactCallbackUrl(callback);
  const shown: (Done & { callbackUrl: string })[] = [];
  try {
    for await (const one of (flags.ensure ? ensure : subscribeEach)(iot, types, callback, session.signal))
      shown.push({ ...one, callbackUrl });
  } finally {
    if (shown.length > 0)
      session.screen.show(shown, ({ green, dim }) =>
        shown.map(({ notifyType, state }) => `${green("✔")} ${notifyType} ${dim(`${state}, to ${callbackUrl}`)}`),
      );
  }
}

/** Has v5 push batch tasks to the callback URL. */
async function forward(session: Session, flags: Flags, choice: Choice, callbackUrl: string): Promise<void> {
  const token = choice.pushToken?.value;
  const wanted = { callbackUrl, token, appId: choice.appId?.value, commissioning: flags.commissioning };
  const report = await ensureForwarding(await connectV5(session, flags), wanted, { signal: session.signal });
  const shown = { ...report, callbackUrl: redactCallbackUrl(callbackUrl), signed: token !== undefined };
  session.screen.show(shown, ({ green, dim }) => [
    `${green("✔")} batchtask/update ${dim(`rule ${report.rule}, action ${report.action}, ${report.activated ? "activated" : "active before"}, to ${shown.callbackUrl}`)}`,
    token === undefined
      ? "Pushes are not signed; UPCALL_PUSH_TOKEN sets a token."
      : "Pushes are signed. The signature does not cover the body: keep the token in the path, and HTTPS.",
  ]);
}

/** What became of one type. */
interface Done {
  readonly notifyType: NotifyType;
  readonly state: "subscribed" | "subscribed before" | "removed";
}

async function* ensure(iot: Client, types: readonly NotifyType[], callbackUrl: string, signal: AbortSignal) {
  const { created, kept, removed } = await iot.ensureSubscriptions({ callbackUrl, types }, { signal });
  const are =
    (state: Done["state"]) =>
    (notifyType: NotifyType): Done => ({ notifyType, state });
  yield* [...removed.map(are("removed")), ...kept.map(are("subscribed before")), ...created.map(are("subscribed"))];
}

function typesOf({ all, type = [] }: Flags): readonly NotifyType[] {
  if (!all && type.length === 0)
    throw new ConfigError("--type", "say what to subscribe to: --all, or --type with one or more types");
  return [...new Set([...(all ? managementNotifyTypes : []), ...type])];
}

const isManagement = (type: NotifyType): type is ManagementNotifyType => managementNotifyTypes.includes(type as never);

/** Subscribes one type after the other. What is subscribed already is no fault. */
async function* subscribeEach(iot: Client, types: readonly NotifyType[], callbackUrl: string, signal: AbortSignal) {
  for (const notifyType of types) {
    let state: Done["state"] = "subscribed";
    try {
      if (isManagement(notifyType))
        await iot.subDeviceManagementData({ notifyType, callbackurl: callbackUrl }, { signal });
      else await iot.subDeviceBusinessData({ notifyType, callbackUrl }, { signal });
    } catch (error) {
      if (!isUpcallError(error, "100227")) throw error;
      state = "subscribed before";
    }
    yield { notifyType, state };
  }
}
