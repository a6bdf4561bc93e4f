import { once } from "node:events";
import { Command } from "commander";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { createReceiver } from "@upcall/receiver";
import { type Sweep, sweep } from "@upcall/receiver/wake/timer";
import { choose } from "../config/choose.ts";
import { settings } from "../config/settings.ts";
import { wholeFrom } from "../flags/readers.ts";
import { targetOf } from "../flags/target.ts";
import { serve } from "../network/serve.ts";
import { openInbox } from "../inbox/open-inbox.ts";
import { type Session, type Shell, doing } from "../session.ts";
import { forwarder } from "../listening/forward.ts";
import { reporter } from "../listening/report.ts";
import { trustOf } from "../listening/trust.ts";

export const command = (shell: Shell): Command =>
  new Command("listen")
    .description(
      "Receives notifications until Ctrl-C: stores, judges and shows each. With --forward-to it passes each on; after five failed " +
        "tries the notification becomes a dead letter.\n" +
        "Deliveries must come from this machine, as those of a tunnel do. With UPCALL_CALLBACK_TOKEN set, their path must end in it.",
    )
    .option("--port <number>", "port to listen on; 0 takes any free one", wholeFrom(0, 65_535), 8099)
    .option(
      "--host <address>",
      "address to listen on; every address but loopback needs UPCALL_CALLBACK_TOKEN",
      "127.0.0.1",
    )
    .option("--forward-to <url>", "pass each notification on, once, with its idempotency key")
    .option(settings.inbox.flag, `${settings.inbox.about} (default: memory)`)
    .action(doing(shell, run));

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly forwardTo?: string;
  readonly inbox?: string;
}

/** A second, two, four, eight: who develops does not wait for an hour. */
const retry = { tries: 5, baseMs: 1000, maxMs: 8000 };

/** Receives until it is interrupted. @throws ConfigError when nothing would keep strangers out */
async function run(session: Session, { port, host: hostname, forwardTo, ...flags }: Flags): Promise<void> {
  const { screen, signal } = session;
  const choice = await choose(session, flags);
  const token = choice.callbackToken?.value;
  const trust = [trustOf(hostname, token)];
  const forward = forwardTo === undefined ? undefined : forwarder(targetOf("--forward-to", forwardTo), signal);
  const { inbox, close } = await openInbox(session, flags, true);
  try {
    const report = reporter(screen);
    let sweeping: Sweep | undefined;
    const wake = { ring: () => sweeping?.ring() };
    const hooks = { observe: report.happened };
    const options = { inbox, trust, retry, wake, hooks, schemas: businessNotificationSchemas };
    const receiver = createReceiver(options).otherwise(
      async (body, context) => {
        if (context.tries === 1) report.notified(body, context);
        if (forward) report.passedOn(body, context, await forward(body, context));
      },
      { name: "listen", late: true },
    );
    const served = await serve(receiver.routes.fetch, { port, hostname });
    const url = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${served.port}/`;
    screen.event({ ready: true, url, port: served.port, token: token !== undefined }, ({ bold, dim }) => [
      `Listening on ${bold(url)}${token ? "***" : ""}${forwardTo ? `, passing on to ${forwardTo}` : ""}.`,
      dim(`Try: upcall trigger fwUpgradeResultNotify --to ${url}${token ? "<token>" : "iot"}`),
    ]);
    sweeping = sweep(receiver, { failed: (error) => report.happened({ kind: "fault", where: "drain", error }) });
    if (!signal.aborted) await once(signal, "abort");
    await served.close();
    // Jobs that are cut off would be nobody's until their leases end.
    await sweeping.stop();
  } finally {
    await close();
  }
}
