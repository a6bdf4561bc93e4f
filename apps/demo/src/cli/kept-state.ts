import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";
import { listens } from "./ports.ts";

const stateVersion = 2;

/** What must be the same at the next start for the state to be of use. */
export interface Kept {
  /** Layout of the state; one that this version does not know is forgotten. */
  readonly version: typeof stateVersion;
  /** Process of the demo that wrote it. */
  readonly pid: number;
  readonly workerPort: number;
  readonly hookToken: string;
  readonly operatorToken: string;
  /** Absent when the platform is a real one. */
  readonly emulator?: EmulatorKept;
}

export interface EmulatorKept {
  readonly devices: number;
  readonly seed: number;
  readonly port: number;
  /** Secret of the emulated application. */
  readonly secret: string;
}

/** The folder of one demo's state, readable by its owner only. */
export interface StateFolder {
  readonly path: string;
  /** What was kept; `undefined` at the first start. */
  readonly kept: Kept | undefined;
  keep(kept: Omit<Kept, "version" | "pid">): Promise<void>;
  /** Removes a folder that was only for this run. */
  leave(): Promise<void>;
}

export const newSecret = (): string => randomBytes(24).toString("base64url");

/** What nobody keeps need not reach a disk. */
const scratch = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const home = fileURLToPath(new URL("../../.demo", import.meta.url));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function readKept(file: string): Promise<Kept | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
  return kept?.version === stateVersion ? kept : undefined;
}

/**
 * @param name the state of each platform is kept apart; without a name nothing outlives this run.
 * @throws Failure when another demo runs on the same state.
 */
export async function openState(name: string | undefined, fresh: boolean, folder = home): Promise<StateFolder> {
  const path = name === undefined ? await mkdtemp(join(scratch, "upcall-demo-")) : join(folder, name);
  const file = join(path, "kept.json");
  const before = await readKept(file);
  if (before && isAlive(before.pid) && (await listens(before.workerPort)))
    throw new Failure(
      `The demo runs already, as process ${before.pid}, at http://127.0.0.1:${before.workerPort}.\n` +
        "Enter in its terminal prints another link. To run one beside it, give it a folder of its own with --state.",
    );
  const kept = fresh ? undefined : before;
  if (!kept && name !== undefined) await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true, mode: 0o700 });
  return {
    path,
    kept,
    keep: (state) =>
      writeFile(file, JSON.stringify({ version: stateVersion, pid: process.pid, ...state }), { mode: 0o600 }),
    leave: async () => {
      if (name === undefined) await rm(path, { recursive: true, force: true });
    },
  };
}
