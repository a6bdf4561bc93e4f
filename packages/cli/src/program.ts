import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { commands } from "./commands/index.ts";
import type { Shell } from "./session.ts";

/**
 * The commands with their arguments and options.
 *
 * @param words the command line: what it does not name has a name and a summary only, unless all are asked for to complete words.
 */
export async function createProgram(shell: Shell, words: readonly string[]): Promise<Command> {
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
  const completes = words[0] === "__complete";
  for (const [name, { summary, load }] of Object.entries(commands)) {
    const isWanted = completes || words.includes(name);
    const command = isWanted ? (await load()).command(shell) : new Command(name);
    program.addCommand(command.summary(summary));
  }
  if (completes) {
    const { complete } = await import("./commands/completion.ts");
    program.addCommand(complete(shell, program));
  }
  inherit(program);
  return program;
}

/** Commander passes settings on only to commands that it makes itself. */
function inherit(parent: Command): void {
  for (const command of parent.commands) inherit(command.copyInheritedSettings(parent));
}
