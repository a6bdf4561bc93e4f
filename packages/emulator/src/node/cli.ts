import { isUpcallError } from "@upcall/contracts/errors";
import { Command, CommanderError } from "commander";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import type { DeviceGroup } from "../fleet/device-group.ts";
import type { Store } from "../state/store.ts";
import { virtualClock, type Clock } from "../time/clock.ts";
import { describeFlags, type Flags } from "./cli-flags.ts";
import { nodeDeliver, type DeliverOptions } from "./deliver.ts";
import { serveEmulator, type ServedEmulator } from "./serve.ts";
import { setUpTls } from "./tls-files.ts";

/** What the command line writes to, and how it learns that it should end. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Ends the emulator when aborted. */
  readonly signal: AbortSignal;
}

const defaultFleet: readonly DeviceGroup[] = [{ group: "meters", devices: 100 }];

/** A clock that runs starts at the present; one that jumps starts where it always does, so that runs can be compared. */
const clockAt = (speed = Infinity): Clock =>
  virtualClock({ speed, ...(speed === Infinity ? {} : { start: new Date() }) });

const emulatorOf = (flags: Flags, deliver: DeliverOptions, store: Store | undefined): Emulator =>
  createEmulator({
    apps: [{ appId: flags.app, secret: flags.secret }],
    fleet: (flags.group ?? defaultFleet).map((group) => ({ ...group, offline: flags.offline })),
    seed: flags.seed,
    clock: clockAt(flags.speed),
    deliver: nodeDeliver(deliver),
    behaviour: { failures: flags.failures, idle: flags.idle },
    edition: flags.edition,
    deadline: flags.deadline,
    subscriptions: { duplicates: flags.duplicates, httpCallbacks: flags.httpCallbacks },
    errorsInside200: flags.errorsInside200,
    tokens: { life: flags.tokenLife, grace: flags.tokenGrace },
    quota: { calls: flags.quota || Infinity },
    faults: flags.fault,
    store,
  });

function readyLine(
  { url, httpsUrl, port }: ServedEmulator,
  flags: Flags,
  files: Readonly<Record<string, string>>,
): string {
  const { app, group: groups = defaultFleet } = flags;
  const admin = `${url}/admin`;
  if (flags.json) return JSON.stringify({ ready: true, url, httpsUrl, port, admin, app, groups, ...files });
  const addresses = [...new Set([url, httpsUrl].filter(Boolean))].join(" and ");
  const devices = groups.map(({ group, devices }) => `${devices} ${group}`).join(", ");
  const paths = Object.entries(files).map(([name, path]) => `${name} ${path}`);
  return [`Ready: ${addresses}`, `application ${app}`, devices, `state ${admin}/state`, ...paths].join(", ");
}

/** The database driver is loaded only where it is needed. */
const storeOf = async ({ state }: Flags): Promise<Store | undefined> =>
  state === undefined ? undefined : (await import("./sqlite.ts")).sqliteStore(state);

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve());
  });

async function serve(flags: Flags, { out, signal }: Surroundings): Promise<void> {
  const { tls, deliver, files, cleanUp } = await setUpTls(flags);
  let emulator: Emulator | undefined;
  try {
    emulator = emulatorOf(flags, deliver, await storeOf(flags));
    const served = await serveEmulator(emulator, { port: flags.port, hostname: flags.host, http: flags.http, tls });
    out(`${readyLine(served, flags, files)}\n`);
    await ended(signal);
    await served.close();
  } finally {
    await emulator?.close();
    await cleanUp();
  }
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
  const command = describeFlags(new Command())
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
