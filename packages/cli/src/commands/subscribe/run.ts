import type { Client } from "@upcall/client";
import { assertCallbackUrl } from "@upcall/contracts";
import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import {
  businessNotifyTypes,
  managementNotifyTypes,
  type ManagementNotifyType,
  type NotifyType,
} from "@upcall/contracts/notifications";
import { choose, needed } from "../../config/choose.ts";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { shownUrl } from "../../redact.ts";
import type { Session } from "../../session.ts";

interface Flags extends PlatformFlags {
  readonly all?: true;
  readonly type?: readonly string[];
  readonly ensure?: true;
  readonly callback?: string;
}

/** Subscribes types, or brings the subscriptions to a wanted state. Checks the callback URL before anything is sent. */
export async function run(session: Session, flags: Flags): Promise<void> {
  const types = typesOf(flags);
  const callback = needed(await choose(session, flags), "callback");
  assertCallbackUrl(callback, { commissioning: flags.commissioning === true });
  const iot = await connect(session, flags);
  const done = flags.ensure
    ? await ensure(iot, types, callback, session)
    : await subscribeAll(iot, types, callback, session);
  const shown = done.map((one) => ({ ...one, callbackUrl: shownUrl(callback) }));
  session.screen.show(shown, ({ green, dim }) =>
    shown
      .map(({ notifyType, state, callbackUrl }) => `${green("✔")} ${notifyType} ${dim(`${state}, to ${callbackUrl}`)}`)
      .join("\n"),
  );
}

/** What became of one type. */
interface Done {
  readonly notifyType: NotifyType;
  readonly state: "subscribed" | "subscribed before" | "removed";
}

async function ensure(
  iot: Client,
  types: readonly NotifyType[],
  callbackUrl: string,
  { signal }: Session,
): Promise<Done[]> {
  const { created, kept, removed } = await iot.ensureSubscriptions({ callbackUrl, types }, { signal });
  const are =
    (state: Done["state"]) =>
    (notifyType: NotifyType): Done => ({ notifyType, state });
  return [...removed.map(are("removed")), ...kept.map(are("subscribed before")), ...created.map(are("subscribed"))];
}

async function subscribeAll(
  iot: Client,
  types: readonly NotifyType[],
  callbackUrl: string,
  session: Session,
): Promise<Done[]> {
  const done: Done[] = [];
  for (const notifyType of types)
    done.push({ notifyType, state: await subscribe(iot, notifyType, callbackUrl, session) });
  return done;
}

const known = [...managementNotifyTypes, ...businessNotifyTypes] as const;

function typesOf({ all, type = [] }: Flags): readonly NotifyType[] {
  if (!all && type.length === 0)
    throw new ConfigError("types", "none given; give --all, or --type with one or more types");
  return [...new Set([...(all ? managementNotifyTypes : []), ...type.map((word) => wordOf("--type", known, word))])];
}

const isManagement = (type: NotifyType): type is ManagementNotifyType => managementNotifyTypes.includes(type as never);

async function subscribe(
  iot: Client,
  notifyType: NotifyType,
  callbackUrl: string,
  { signal }: Session,
): Promise<Done["state"]> {
  try {
    if (isManagement(notifyType))
      await iot.subDeviceManagementData({ notifyType, callbackurl: callbackUrl }, { signal });
    else await iot.subDeviceBusinessData({ notifyType, callbackUrl }, { signal });
    return "subscribed";
  } catch (error) {
    if (isUpcallError(error, "100227")) return "subscribed before";
    throw error;
  }
}
