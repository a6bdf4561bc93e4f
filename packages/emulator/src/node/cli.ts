import { isUpcallError } from "@upcall/contracts/errors";
import { Command, CommanderError, Option } from "commander";
import { describeFlags, type EmulatorFlags } from "./cli-flags.ts";
import { emulate, type ReadyEmulator } from "./emulate.ts";

/** What the command line writes to, and how it learns that it should end. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Ends the emulator when aborted. */
  readonly signal: AbortSignal;
}

interface Flags extends EmulatorFlags {
  readonly secret: string;
  readonly json: boolean;
}

/** The program, without what it does. */
export const program = (): Command =>
  describeFlags(new Command("upcall-emulator"))
    .addOption(new Option("--secret <text>", "secret of the application").env("UPCALL_SECRET").default("s3cret"))
    .option("--json", "print the ready line as JSON", false);

function readyLine({ files, ...ready }: ReadyEmulator, json: boolean): string {
  if (json) return JSON.stringify({ ready: true, ...ready, ...files });
  const { url, httpsUrl, appId, groups, admin } = ready;
  const addresses = [...new Set([url, httpsUrl].filter(Boolean))].join(" and ");
  const devices = groups.map(({ group, devices }) => `${devices} ${group}`).join(", ");
  const paths = Object.entries(files).map(([name, path]) => `${name} ${path}`);
  const state = admin === undefined ? [] : [`state ${admin}/state`];
  return [`Ready: ${addresses}`, `application ${appId}`, devices, ...state, ...paths].join(", ");
}

/** One sentence: what is wrong and what to do. */
function sentence(problem: unknown): string {
  if (problem instanceof CommanderError) {
    const text = problem.message.replace(/^error: /, "").split("\n", 1)[0]!;
    return `${text[0]!.toUpperCase()}${text.slice(1).replace(/\.?$/, ".")} See upcall-emulator --help.`;
  }
  if (isUpcallError(problem)) return `${problem.message}.`;
  throw problem;
}

/**
 * Runs the emulator until `signal` aborts.
 *
 * @returns the exit code: 0, or 1 after one sentence on `err`
 */
export async function run(argv: readonly string[], { out, err, signal }: Surroundings): Promise<number> {
  const start = ({ secret, json, ...flags }: Flags): Promise<void> =>
    emulate(flags, { secret, signal, ready: (ready) => out(`${readyLine(ready, json)}\n`) });
  const command = program()
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} });
  try {
    await command.action(start).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0;
    err(`${sentence(problem)}\n`);
    return 1;
  }
}
