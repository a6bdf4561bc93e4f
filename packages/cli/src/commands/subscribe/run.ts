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
  readonly callback?: string;
}

export async function run(session: Session, flags: Flags): Promise<void> {
  const types = typesOf(flags);
  const callback = needed(await choose(session, flags), "callback");
  assertCallbackUrl(callback, { commissioning: flags.commissioning === true });
  const iot = await connect(session, flags);
  const callbackUrl = shownUrl(callback);
  const done: { notifyType: NotifyType; callbackUrl: string; state: string }[] = [];
  for (const notifyType of types) {
    const state = await subscribe(iot, notifyType, callback, session);
    done.push({ notifyType, callbackUrl, state });
  }
  session.screen.show(done, ({ green, dim }) =>
    done.map(({ notifyType, state }) => `${green("✔")} ${notifyType} ${dim(`${state}, to ${callbackUrl}`)}`).join("\n"),
  );
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
): Promise<"subscribed" | "subscribed before"> {
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
