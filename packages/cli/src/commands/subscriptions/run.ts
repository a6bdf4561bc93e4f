import { businessNotifyTypes, managementNotifyTypes } from "@upcall/contracts/notifications";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { shownUrl } from "../../redact.ts";
import { table } from "../../screen/table.ts";
import type { Session } from "../../session.ts";

interface Flags extends PlatformFlags {
  readonly type?: string;
  readonly reveal?: true;
}

const known = [...managementNotifyTypes, ...businessNotifyTypes] as const;

/** Lists the subscriptions; callback URLs are whole only with `--reveal`. */
export async function run(session: Session, flags: Flags): Promise<void> {
  const filter = flags.type === undefined ? {} : { notifyType: wordOf("--type", known, flags.type) };
  const iot = await connect(session, flags);
  const { subscriptions } = await iot.queryBatchSubscriptions(filter, { signal: session.signal });
  const shown = subscriptions.map((one) => ({
    ...one,
    callbackUrl: flags.reveal ? one.callbackUrl : shownUrl(one.callbackUrl),
  }));
  session.screen.show(shown, (colours) => {
    if (shown.length === 0) return "Nothing is subscribed.";
    const rows = shown.map(({ subscriptionId, notifyType, callbackUrl }) => [subscriptionId, notifyType, callbackUrl]);
    return table(colours, ["ID", "TYPE", "CALLBACK"], rows);
  });
}
