import { chmod, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError } from "@upcall/contracts/errors";

/** The text of a file; `undefined` when there is no such file. */
export const textOf = async (path: string): Promise<string | undefined> =>
  readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });

/**
 * Refuses a file that others may read. Windows has no such bits, so there nothing is checked.
 *
 * @throws ConfigError that names the command to run.
 */
export async function assertPrivate(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const { mode } = await stat(path);
  if (mode & 0o077)
    throw new ConfigError(
      path,
      `holds a secret, and other users of this machine can read it; run: chmod 600 '${path}'`,
    );
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
