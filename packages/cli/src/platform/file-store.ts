import { mkdir, open, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { memoryStore, type StoredEntry, type TokenStore } from "@upcall/client";
import { ownText, writePrivate } from "../config/private-file.ts";

/** A lock that is older belongs to a run that was killed. Holding it takes a few milliseconds. */
const staleAfter = 5000;

/**
 * A store in a file that only its owner can read, for all runs on a machine. Where there can be no file, as on a read-only disk or for
 * a user without a home folder, each run has a memory of its own.
 */
export const fileStore = (path: string | undefined, now: () => number): TokenStore =>
  path === undefined ? memoryStore() : storeIn(path, now);

function storeIn(path: string, now: () => number): TokenStore {
  const lock = `${path}.lock`;
  const otherwise = memoryStore();

  const entries = async (): Promise<Record<string, StoredEntry>> => {
    const own = await ownText(path);
    if (own === undefined) return {};
    own.assertPrivate();
    try {
      return JSON.parse(own.text) as Record<string, StoredEntry>;
    } catch {
      return {};
    }
  };

  async function acquire(): Promise<void> {
    for (;;) {
      try {
        return await (await open(lock, "wx", 0o600)).close();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        const age = await stat(lock).then(
          ({ mtimeMs }) => now() - mtimeMs,
          () => 0,
        );
        if (age > staleAfter) await rm(lock, { force: true });
        else await pause(10);
      }
    }
  }

  async function replace(key: string, revision: number, value: string): Promise<boolean> {
    await acquire();
    try {
      const before = await entries();
      if ((before[key]?.revision ?? 0) !== revision) return false;
      await writePrivate(path, JSON.stringify({ ...before, [key]: { revision: revision + 1, value } }));
      return true;
    } finally {
      await rm(lock, { force: true });
    }
  }

  const usable = mkdir(dirname(path), { recursive: true, mode: 0o700 })
    .then(acquire)
    .then(() => rm(lock, { force: true }))
    .then(
      () => true,
      () => false,
    );

  return {
    read: async (key) => ((await usable) ? (await entries())[key] : otherwise.read(key)),
    replace: async (key, revision, value) =>
      (await usable) ? replace(key, revision, value) : otherwise.replace(key, revision, value),
  };
}
