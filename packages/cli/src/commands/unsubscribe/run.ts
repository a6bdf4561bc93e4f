import type { Client } from "@upcall/client";
import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import { businessNotifyTypes, managementNotifyTypes } from "@upcall/contracts/notifications";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { shownUrl } from "../../redact.ts";
import { assertMeant } from "../../screen/assert-meant.ts";
import type { Session } from "../../session.ts";

interface Flags extends Omit<PlatformFlags, "callback"> {
  readonly type?: readonly string[];
  readonly callback?: string;
  readonly all?: true;
  readonly yes?: true;
}

/** One call that ends subscriptions, and how to name it. */
interface Step {
  readonly what: string;
  run(iot: Client): Promise<unknown>;
}

const known = [...managementNotifyTypes, ...businessNotifyTypes] as const;

/** Ends what is named. What is not there counts as ended. */
export async function run(session: Session, ids: readonly string[], flags: Flags): Promise<void> {
  const steps = stepsOf(ids, flags);
  if (steps.length === 0) throw new ConfigError("subscriptions", "none given; give ids, --type, --callback or --all");
  if (flags.all) await assertMeant(session, flags.yes, "End every subscription of the application?");
  const iot = await connect(session, flags);
  const done: { what: string; state: string }[] = [];
  for (const step of steps) done.push({ what: step.what, state: await ended(iot, step) });
  session.screen.show(done, ({ green, dim }) =>
    done.map(({ what, state }) => `${green("✔")} ${what} ${dim(state)}`).join("\n"),
  );
}

function stepsOf(ids: readonly string[], { type = [], callback, all }: Flags): Step[] {
  const byId = (subscriptionId: string): Step => ({
    what: subscriptionId,
    run: (iot) => iot.deleteSingleSubscription({ subscriptionId }),
  });
  const byType = (word: string): Step => {
    const notifyType = wordOf("--type", known, word);
    return { what: notifyType, run: (iot) => iot.deleteBatchSubscriptions({ notifyType }) };
  };
  const byCallback = (callbackUrl: string): Step => ({
    what: shownUrl(callbackUrl),
    run: (iot) => iot.deleteBatchSubscriptions({ callbackUrl }),
  });
  const every: Step = { what: "all subscriptions", run: (iot) => iot.deleteBatchSubscriptions({ all: true }) };
  return [...ids.map(byId), ...type.map(byType), ...(callback ? [byCallback(callback)] : []), ...(all ? [every] : [])];
}

/** Nothing to end is an end as well. */
async function ended(iot: Client, { run }: Step): Promise<"ended" | "was not there"> {
  try {
    await run(iot);
    return "ended";
  } catch (error) {
    if (isUpcallError(error, "100225") || isUpcallError(error, "200001")) return "was not there";
    throw error;
  }
}
