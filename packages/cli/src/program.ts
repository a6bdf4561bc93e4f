import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import packageJson from "../package.json" with { type: "json" };
import { complete } from "./commands/completion/command.ts";
import { commands } from "./commands/index.ts";
import type { Shell } from "./session.ts";

/**
 * The commands with their arguments and options. What a command does is loaded when it runs.
 *
 * @param words the command line, where it is known: commands that it does not name are made without arguments and options, as the
 *   overview and suggestions need no more. It saves a good part of the start-up time.
 */
export function createProgram(shell: Shell, words?: readonly string[]): CommandUnknownOpts {
  const { stdout } = shell.surroundings;
  const program = new Command("upcall")
    .description("Device upgrades on Huawei's IoT platform, from the command line.")
    .version(packageJson.version, "-v, --version")
    .option("--json", "print JSON and nothing else to standard output")
    .option("--config <file>", "read settings from this file instead of the usual places")
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => command.name() })
    .configureOutput({ writeOut: (text) => void stdout.write(text), outputError: () => {} })
    .exitOverride();
  for (const [name, { summary, create }] of Object.entries(commands)) {
    const named = words === undefined || words.includes(name);
    program.addCommand((named ? create(shell) : new Command(name)).summary(summary));
  }
  program.addCommand(complete(shell), { hidden: true });
  inherit(program);
  return program;
}

/** Commander passes settings on only to commands that it makes itself. */
function inherit(parent: CommandUnknownOpts): void {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent));
}
