import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Shell } from "../session.ts";
import { completion } from "./completion/command.ts";
import { doctor } from "./doctor/command.ts";
import { emulate } from "./emulate/command.ts";
import { explain } from "./explain/command.ts";
import { inbox } from "./inbox/command.ts";
import { listen } from "./listen/command.ts";
import { login } from "./login/command.ts";
import { packages } from "./packages/command.ts";
import { replay } from "./replay/command.ts";
import { subscribe } from "./subscribe/command.ts";
import { subscriptions } from "./subscriptions/command.ts";
import { trigger } from "./trigger/command.ts";
import { unsubscribe } from "./unsubscribe/command.ts";
import { upgrade } from "./upgrade/command.ts";

/** A command as the overview shows it, and how to make it. */
export interface Entry {
  readonly summary: string;
  readonly create: (shell: Shell) => CommandUnknownOpts;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Entry>> = {
  doctor: { summary: "find out why notifications do not arrive", create: doctor },
  login: { summary: "check appId and secret, and keep them for later runs", create: login },
  subscribe: { summary: "have the platform push notifications to a callback URL", create: subscribe },
  subscriptions: { summary: "list what is subscribed", create: subscriptions },
  unsubscribe: { summary: "end subscriptions", create: unsubscribe },
  packages: { summary: "list the software and firmware that devices can be upgraded to", create: packages },
  upgrade: { summary: "start, show and follow upgrade tasks", create: upgrade },
  listen: { summary: "receive notifications on this machine, show them and pass them on", create: listen },
  trigger: { summary: "send a notification to a receiver, as the platform would", create: trigger },
  replay: { summary: "send stored notifications to a receiver once more", create: replay },
  inbox: { summary: "look into a receiver's inbox, and repair it", create: inbox },
  explain: { summary: "say what an error code of the platform means and what to do", create: explain },
  emulate: { summary: "run the platform on this machine", create: emulate },
  completion: { summary: "print the script that completes commands in your shell", create: completion },
};
