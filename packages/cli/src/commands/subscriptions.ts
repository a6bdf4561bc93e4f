import { Command } from "commander";
import { redactCallbackUrl } from "@upcall/contracts";
import type { NotifyType } from "@upcall/contracts/notifications";
import { notifyTypes } from "../flags/notify-types.ts";
import { oneOf } from "../flags/readers.ts";
import { choose } from "../config/choose.ts";
import { connect, connectV5, profileOf } from "../platform/connect.ts";
import { assertNoTypes, type PlatformFlags, withPlatform } from "../platform/flags.ts";
import { table } from "../screen/table.ts";
import { type Session, type Shell, doing } from "../session.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("subscriptions"))
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
  if (profileOf(await choose(session, flags)) === "v5") {
    assertNoTypes(flags);
    return showRules(session, flags);
  }
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

/** Lists the actions of v5's forwarding rules. */
async function showRules(session: Session, flags: Flags): Promise<void> {
  const iotda = await connectV5(session, flags);
  const { signal } = session;
  const [{ rules }, { actions }] = await Promise.all([
    iotda.listRoutingRules({ limit: 50 }, { signal }),
    iotda.listRuleActions({ limit: 50 }, { signal }),
  ]);
  const shown = actions.map(({ rule_id, channel, channel_detail }) => {
    const rule = rules.find((one) => one.rule_id === rule_id);
    const url = channel_detail?.http_forwarding?.url;
    return {
      ruleId: rule_id,
      subject: rule?.subject ? `${rule.subject.resource}/${rule.subject.event}` : "unknown",
      active: rule?.active === true,
      target: url == null ? channel : flags.reveal ? url : redactCallbackUrl(url),
    };
  });
  session.screen.show(shown, () => {
    if (shown.length === 0) return "Nothing is forwarded.";
    const rows = shown.map(({ ruleId, subject, active, target }) => [
      ruleId ?? "",
      subject,
      active ? "yes" : "no",
      target ?? "",
    ]);
    return table(["RULE", "SUBJECT", "ACTIVE", "TARGET"], rows);
  });
}
