import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";

/** An empty folder that knows of the registry on loopback and of nothing else here. */
export function emptyFolder(folder: string, registry: Registry): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ".npmrc"), registry.npmrc);
}

/** `npm install <packages>`, as a user types it. */
export const install = (folder: string, packages: readonly string[]): Promise<string> =>
  run("npm", ["install", "--no-progress", ...packages], { cwd: folder, timeout: 300_000 });
