import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import packageJson from "../package.json" with { type: "json" };
import { complete, completion } from "./commands/completion/command.ts";
import { doctor } from "./commands/doctor/command.ts";
import { emulate } from "./commands/emulate/command.ts";
import { explain } from "./commands/explain/command.ts";
import { inbox } from "./commands/inbox/command.ts";
import { listen } from "./commands/listen/command.ts";
import { login } from "./commands/login/command.ts";
import { packages } from "./commands/packages/command.ts";
import { replay } from "./commands/replay/command.ts";
import { subscribe } from "./commands/subscribe/command.ts";
import { subscriptions } from "./commands/subscriptions/command.ts";
import { trigger } from "./commands/trigger/command.ts";
import { unsubscribe } from "./commands/unsubscribe/command.ts";
import { upgrade } from "./commands/upgrade/command.ts";
import type { Shell } from "./session.ts";

const commands = [
  doctor,
  login,
  subscribe,
  subscriptions,
  unsubscribe,
  packages,
  upgrade,
  listen,
  trigger,
  replay,
  inbox,
  explain,
  emulate,
  completion,
];

/** Every command with its arguments and options. Cheap to make: what a command does is loaded when it runs. */
export function createProgram(shell: Shell): CommandUnknownOpts {
  const { stdout } = shell.surroundings;
  const program = new Command("upcall")
    .description("Device upgrades on Huawei's IoT platform, from the command line.")
    .version(packageJson.version, "-v, --version")
    .option("--json", "print JSON and nothing else to standard output")
    .option("--config <file>", "read settings from this file instead of the usual places")
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => void stdout.write(text), outputError: () => {} })
    .exitOverride();
  for (const create of commands) program.addCommand(create(shell));
  program.addCommand(complete(shell), { hidden: true });
  inherit(program);
  return program;
}

/** Commander passes settings on only to commands that it makes itself. */
function inherit(parent: CommandUnknownOpts): void {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent));
}
