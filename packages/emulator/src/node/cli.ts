import { isUpcallError } from "@upcall/contracts/errors";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { createEmulator } from "../create-emulator.ts";
import type { DeviceGroup } from "../fleet/device-group.ts";
import { virtualClock, type Clock } from "../time/clock.ts";
import { nodeDeliver } from "./deliver.ts";
import { serveEmulator, type ServedEmulator } from "./serve.ts";

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly app: string;
  readonly secret: string;
  readonly seed: string;
  readonly speed?: number;
  readonly group: readonly DeviceGroup[];
  readonly json: boolean;
}

/** What the command line writes to, and how it learns that it should end. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Ends the emulator when aborted. */
  readonly signal: AbortSignal;
}

function whole(text: string, low: number, high: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high)
    throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
  return value;
}

function speed(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("Give a number above 0, or Infinity.");
  return value;
}

function group(text: string, before: readonly DeviceGroup[] = []): DeviceGroup[] {
  const [, name, count] = /^([^\s=]+)=(\d+)$/.exec(text) ?? [];
  if (!name || !count) throw new InvalidArgumentError("Give a name and a count, such as meters=100.");
  return [...before, { group: name, devices: whole(count, 1, 1_000_000) }];
}

const describe = (command: Command): Command =>
  command
    .name("upcall-emulator")
    .description("Huawei's IoT platform on localhost: login, subscriptions, upgrade tasks and notifications.")
    .option("--port <number>", "port to listen on; 0 takes any free one", (text) => whole(text, 0, 65_535), 8743)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--app <id>", "application that may log in", "my-app")
    .addOption(new Option("--secret <text>", "secret of the application").env("UPCALL_SECRET").default("s3cret"))
    .option("--seed <text>", "same seed, same run", "1")
    .option("--speed <number>", "virtual seconds per real second; Infinity does not wait at all", speed)
    .option("--group <name=count>", "devices under a group name; may be repeated (default: meters=100)", group)
    .option("--json", "print the ready line as JSON", false);

function readyLine({ url, port }: ServedEmulator, flags: Flags, groups: readonly DeviceGroup[]): string {
  if (flags.json)
    return JSON.stringify({ ready: true, url, port, admin: `${url}/admin/state`, app: flags.app, groups });
  const devices = groups.map(({ group, devices }) => `${devices} ${group}`).join(", ");
  return `Ready: ${url} for the application ${flags.app}, with ${devices}. State: ${url}/admin/state`;
}

/** A clock that runs starts at the present; one that jumps starts where it always does, so that runs can be compared. */
const clockAt = (speed = Infinity): Clock =>
  virtualClock({ speed, ...(speed === Infinity ? {} : { start: new Date() }) });

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve());
  });

async function serve(flags: Flags, { out, signal }: Surroundings): Promise<void> {
  const groups = flags.group ?? [{ group: "meters", devices: 100 }];
  const emulator = createEmulator({
    apps: [{ appId: flags.app, secret: flags.secret }],
    fleet: groups,
    seed: flags.seed,
    deliver: nodeDeliver(),
    clock: clockAt(flags.speed),
  });
  const served = await serveEmulator(emulator, { port: flags.port, hostname: flags.host });
  out(`${readyLine(served, flags, groups)}\n`);
  await ended(signal);
  await served.close();
}

/** One sentence: what is wrong and what to do. */
function sentence(problem: unknown): string {
  if (problem instanceof CommanderError) {
    const said = problem.message.replace(/^error: /, "").split("\n", 1)[0]!;
    return `${said[0]!.toUpperCase()}${said.slice(1).replace(/\.?$/, ".")} See upcall-emulator --help.`;
  }
  if (isUpcallError(problem)) return `${problem.message}.`;
  throw problem;
}

/**
 * Runs the emulator until `signal` aborts.
 *
 * @returns the exit code: 0, or 1 after one sentence on `err`
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const command = describe(new Command())
    .exitOverride()
    .configureOutput({ writeOut: surroundings.out, writeErr: () => {}, outputError: () => {} });
  try {
    await command.action((flags: Flags) => serve(flags, surroundings)).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0;
    surroundings.err(`${sentence(problem)}\n`);
    return 1;
  }
}
