import { Command } from "commander";
import type { Client } from "@upcall/client";
import { redactCallbackUrl } from "@upcall/contracts";
import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import type { NotifyType } from "@upcall/contracts/notifications";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { notifyTypes } from "../flags/notify-types.ts";
import { someOf } from "../flags/readers.ts";
import { connect } from "../platform/connect.ts";
import { type PlatformFlags, withPlatform } from "../platform/flags.ts";
import { assertMeant } from "../screen/ask.ts";
import { type Session, type Shell, doing } from "../session.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("unsubscribe"))
    .description("Ends subscriptions by id, by type, by callback URL, or all of them.")
    .argument("[id...]", "subscription ids")
    .addOption(someOf("--type <types>", "every subscription to these types, with commas between", notifyTypes))
    .option("--callback <url>", "every subscription to this callback URL")
    .option("--all", "every subscription of the application, of whatever type")
    .option("-y, --yes", "do not ask")
    .action(doing(shell, run));

interface Flags extends Omit<PlatformFlags, "callback"> {
  readonly type?: readonly NotifyType[];
  readonly callback?: string;
  readonly all?: true;
  readonly yes?: true;
}

/** One call that ends subscriptions, and how to name it. */
interface Step {
  readonly what: string;
  run(iot: Client): Promise<unknown>;
}

/** Ends what is named. A filter that matches nothing is content; an id that is not there ends with `bad`. */
async function run(session: Session, ids: readonly string[], flags: Flags): Promise<ExitCode> {
  const steps = stepsOf(ids, flags);
  if (steps.length === 0) throw new ConfigError("id", "say what to end: ids, --type, --callback or --all");
  if (flags.all) await assertMeant(session, flags.yes, "End every subscription of the application?");
  const iot = await connect(session, flags);
  const done: { what: string; state: string }[] = [];
  try {
    for (const step of steps) done.push({ what: step.what, state: await ended(iot, step) });
  } finally {
    if (done.length > 0)
      session.screen.show(done, ({ green, yellow, dim }) =>
        done.map(({ what, state }) =>
          state === "ended" ? `${green("✔")} ${what} ${dim(state)}` : `${yellow("–")} ${what}: ${state}`,
        ),
      );
  }
  return done.some(({ what, state }) => state !== "ended" && ids.includes(what)) ? exitCodes.bad : exitCodes.done;
}

function stepsOf(ids: readonly string[], { type = [], callback, all }: Flags): Step[] {
  const byId = (subscriptionId: string): Step => ({
    what: subscriptionId,
    run: (iot) => iot.deleteSingleSubscription({ subscriptionId }),
  });
  const byType = (notifyType: NotifyType): Step => ({
    what: notifyType,
    run: (iot) => iot.deleteBatchSubscriptions({ notifyType }),
  });
  const byCallback = (callbackUrl: string): Step => ({
    what: redactCallbackUrl(callbackUrl),
    run: (iot) => iot.deleteBatchSubscriptions({ callbackUrl }),
  });
  const every: Step = { what: "all subscriptions", run: (iot) => iot.deleteBatchSubscriptions({ all: true }) };
  return [...ids.map(byId), ...type.map(byType), ...(callback ? [byCallback(callback)] : []), ...(all ? [every] : [])];
}

async function ended(iot: Client, { run }: Step): Promise<"ended" | "no such subscription"> {
  try {
    await run(iot);
    return "ended";
  } catch (error) {
    if (isUpcallError(error, "100225") || isUpcallError(error, "200001")) return "no such subscription";
    throw error;
  }
}
