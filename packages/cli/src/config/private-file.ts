import { chmod, mkdir, open, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigError } from "@upcall/contracts/errors";

/**
 * Reads a file of settings or tokens that nobody but its owner can have written. Windows has no such owners and bits, so there nothing is checked.
 *
 * @returns `undefined` when there is no such file.
 * @throws ConfigError when it belongs to another user, or others may write it: what it says may be theirs.
 */
export async function ownText(path: string) {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (!file) return undefined;
  try {
    const { mode, uid } = await file.stat();
    const me = process.geteuid?.();
    if (me !== undefined && uid !== me && uid !== 0)
      throw new ConfigError(path, "belongs to another user, so it is not read; copy it to a file of your own");
    if (me !== undefined && mode & 0o022)
      throw new ConfigError(
        path,
        `other users of this machine can change it, so it is not read; run: chmod go-w '${path}'`,
      );
    const text = await file.readFile("utf8");
    return {
      text,
      /** @throws ConfigError that names the command to run when others may read it. */
      assertPrivate(): void {
        if (me !== undefined && mode & 0o077)
          throw new ConfigError(
            path,
            `holds a secret, and other users of this machine can read it; run: chmod 600 '${path}'`,
          );
      },
    };
  } finally {
    await file.close();
  }
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}
