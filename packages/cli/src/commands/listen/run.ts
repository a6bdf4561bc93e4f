import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { createReceiver } from "@upcall/receiver";
import { sweep, type Sweep } from "@upcall/receiver/wake/timer";
import { choose } from "../../config/choose.ts";
import { targetOf } from "../../flags/target.ts";
import { openInbox } from "../../inbox/open-inbox.ts";
import type { Session } from "../../session.ts";
import { untilAborted } from "../../until-aborted.ts";
import { forwarder } from "./forward.ts";
import { reporter } from "./report.ts";
import { trustOf } from "./trust.ts";

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly forwardTo?: string;
  readonly inbox?: string;
}

/** A second, two, four, eight: who develops does not wait for an hour. */
const retry = { tries: 5, baseMs: 1000, maxMs: 8000 };

/** Receives until it is interrupted. @throws ConfigError when nothing would keep strangers out */
export async function run(session: Session, { port, host: hostname, forwardTo, ...flags }: Flags): Promise<void> {
  const { screen, signal, cwd } = session;
  const choice = await choose(session, flags);
  const token = choice.callbackToken?.value;
  const trust = [trustOf(hostname, token)];
  const forward = forwardTo === undefined ? undefined : forwarder(targetOf("--forward-to", forwardTo), signal);
  const { inbox, close } = await openInbox(choice.inbox?.value ?? "memory", cwd, true);
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
    const server = createAdaptorServer({ fetch: receiver.routes.fetch }).listen(port, hostname);
    await once(server, "listening");
    const { port: taken } = server.address() as AddressInfo;
    const url = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${taken}/`;
    screen.event({ ready: true, url, port: taken, token: token !== undefined }, ({ bold, dim }) =>
      [
        `Listening on ${bold(url)}${token ? "***" : ""}${forwardTo ? `, passing on to ${forwardTo}` : ""}.`,
        dim(`Try: upcall trigger fwUpgradeResultNotify --to ${url}${token ? "<token>" : "iot"}`),
      ].join("\n"),
    );
    sweeping = sweep(receiver, { failed: (error) => report.happened({ kind: "fault", where: "drain", error }) });
    await untilAborted(signal);
    await new Promise((closed) => server.close(closed));
    // Jobs that are cut off would be nobody's until their leases end.
    await sweeping.stop();
  } finally {
    await close();
  }
}
