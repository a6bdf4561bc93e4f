import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { commands } from "./commands/index.ts";
import { complete } from "./commands/completion.ts";
import type { Shell } from "./session.ts";

/** The commands with their arguments and options. */
export function createProgram(shell: Shell): Command {
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
  for (const create of commands) program.addCommand(create(shell));
  program.addCommand(
    complete(shell, () => program),
    { hidden: true },
  );
  inherit(program);
  return program;
}

/** Commander passes settings on only to commands that it makes itself. */
function inherit(parent: Command): void {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent));
}
