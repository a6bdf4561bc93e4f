import { Command } from "commander";
import { redactCallbackUrl } from "@upcall/contracts";
import type { NotifyType } from "@upcall/contracts/notifications";
import { notifyTypes } from "../flags/notify-types.ts";
import { oneOf } from "../flags/readers.ts";
import { connect } from "../platform/connect.ts";
import { type PlatformFlags, withPlatform } from "../platform/flags.ts";
import { table } from "../screen/table.ts";
import { type Session, type Shell, doing } from "../session.ts";

/** Arguments and options of `upcall subscriptions`. */
export const subscriptions = (shell: Shell): Command =>
  withPlatform(new Command("subscriptions"))
    .summary("list what is subscribed")
    .description("Lists the subscriptions of the application, upgrades and service data alike.")
    .addOption(oneOf("--type <type>", "only this notification type", notifyTypes))
    .option("--reveal", "show callback URLs whole, with the token in their path")
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly type?: NotifyType;
  readonly reveal?: true;
}

/** Lists the subscriptions; callback URLs are whole only with `--reveal`. */
async function run(session: Session, flags: Flags): Promise<void> {
  const filter = flags.type === undefined ? {} : { notifyType: flags.type };
  const iot = await connect(session, flags);
  const { subscriptions } = await iot.queryBatchSubscriptions(filter, { signal: session.signal });
  const shown = subscriptions.map((one) => ({
    ...one,
    callbackUrl: flags.reveal ? one.callbackUrl : redactCallbackUrl(one.callbackUrl),
  }));
  session.screen.show(shown, () => {
    if (shown.length === 0) return "Nothing is subscribed.";
    const rows = shown.map(({ subscriptionId, notifyType, callbackUrl }) => [subscriptionId, notifyType, callbackUrl]);
    return table(["ID", "TYPE", "CALLBACK"], rows);
  });
}
