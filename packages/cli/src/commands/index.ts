import type { Command } from "commander";
import type { Shell } from "../session.ts";

/** A command that is loaded when it is used: a start of the program costs little more than one of Node. */
interface Entry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: (shell: Shell) => Command }>;
}

const entry = (summary: string, load: Entry["load"]): Entry => ({ summary, load });

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Entry>> = {
  doctor: entry("find out why notifications do not arrive", () => import("./doctor.ts")),
  login: entry("check appId and secret, and keep them for later runs", () => import("./login.ts")),
  logout: entry("forget the login that is kept on this machine", () => import("./logout.ts")),
  subscribe: entry("have the platform push notifications to a callback URL", () => import("./subscribe.ts")),
  subscriptions: entry("list what is subscribed", () => import("./subscriptions.ts")),
  unsubscribe: entry("end subscriptions", () => import("./unsubscribe.ts")),
  packages: entry("list the software and firmware that devices can be upgraded to", () => import("./packages.ts")),
  upgrade: entry("start, show and follow upgrade tasks", () => import("./upgrade.ts")),
  listen: entry("receive notifications on this machine, show them and pass them on", () => import("./listen.ts")),
  trigger: entry("send a notification to a receiver, as the platform would", () => import("./trigger.ts")),
  replay: entry("send stored notifications to a receiver once more", () => import("./replay.ts")),
  inbox: entry("show a receiver's inbox, and retry what failed", () => import("./inbox.ts")),
  explain: entry("say what an error code of the platform means and what to do", () => import("./explain.ts")),
  emulate: entry("run the platform on this machine", () => import("./emulate.ts")),
  survey: entry(
    "ask the platform what its documentation leaves open, and write the answers into a file without secrets",
    () => import("./survey.ts"),
  ),
  completion: entry("print the script that completes commands in your shell", () => import("./completion.ts")),
};
