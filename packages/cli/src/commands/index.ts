import type { Command } from "commander";
import type { Shell } from "../session.ts";

/** A command that is loaded when it is used: a start of the program costs little more than one of Node. */
interface Entry {
  readonly summary: string;
  readonly load: () => Promise<(shell: Shell) => Command>;
}

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Entry>> = {
  doctor: {
    summary: "find out why notifications do not arrive",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  login: {
    summary: "check appId and secret, and keep them for later runs",
    load: async () => (await import("./login.ts")).login,
  },
  logout: {
    summary: "forget the login that is kept on this machine",
    load: async () => (await import("./logout.ts")).logout,
  },
  subscribe: {
    summary: "have the platform push notifications to a callback URL",
    load: async () => (await import("./subscribe.ts")).subscribe,
  },
  subscriptions: {
    summary: "list what is subscribed",
    load: async () => (await import("./subscriptions.ts")).subscriptions,
  },
  unsubscribe: {
    summary: "end subscriptions",
    load: async () => (await import("./unsubscribe.ts")).unsubscribe,
  },
  packages: {
    summary: "list the software and firmware that devices can be upgraded to",
    load: async () => (await import("./packages.ts")).packages,
  },
  upgrade: {
    summary: "start, show and follow upgrade tasks",
    load: async () => (await import("./upgrade.ts")).upgrade,
  },
  listen: {
    summary: "receive notifications on this machine, show them and pass them on",
    load: async () => (await import("./listen.ts")).listen,
  },
  trigger: {
    summary: "send a notification to a receiver, as the platform would",
    load: async () => (await import("./trigger.ts")).trigger,
  },
  replay: {
    summary: "send stored notifications to a receiver once more",
    load: async () => (await import("./replay.ts")).replay,
  },
  inbox: {
    summary: "look into a receiver's inbox, and repair it",
    load: async () => (await import("./inbox.ts")).inbox,
  },
  explain: {
    summary: "say what an error code of the platform means and what to do",
    load: async () => (await import("./explain.ts")).explain,
  },
  emulate: {
    summary: "run the platform on this machine",
    load: async () => (await import("./emulate.ts")).emulate,
  },
  survey: {
    summary: "find out what the platform's documentation leaves open, into a file that can be shown",
    load: async () => (await import("./survey.ts")).survey,
  },
  completion: {
    summary: "print the script that completes commands in your shell",
    load: async () => (await import("./completion.ts")).completion,
  },
};
