import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What must be the same at the next start for the state to be of use. */
export interface Kept {
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
  keep(kept: Kept): Promise<void>;
  /** Removes a folder that was only for this run. */
  leave(): Promise<void>;
}

export const newSecret = (): string => randomBytes(24).toString("base64url");

/** What nobody keeps need not reach a disk. */
const scratch = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const home = fileURLToPath(new URL("../../.demo", import.meta.url));

/** @param name the state of each platform is kept apart; without a name nothing outlives this run. */
export async function openState(name: string | undefined, fresh: boolean, folder = home): Promise<StateFolder> {
  const path = name === undefined ? await mkdtemp(join(scratch, "upcall-demo-")) : join(folder, name);
  if (fresh && name !== undefined) await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true, mode: 0o700 });
  const file = join(path, "kept.json");
  const text = await readFile(file, "utf8").catch(() => undefined);
  return {
    path,
    kept: text === undefined ? undefined : (JSON.parse(text) as Kept),
    keep: (kept) => writeFile(file, JSON.stringify(kept), { mode: 0o600 }),
    leave: async () => {
      if (name === undefined) await rm(path, { recursive: true, force: true });
    },
  };
}
