import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const here = import.meta.dirname;

/**
 * Installs the other runtimes where they are not yet. Says nothing when it cannot, since each is looked for afterwards.
 *
 * The setup of every test project that runs them: Vitest does one project's after the other's, so no two install at once.
 */
export async function setup(): Promise<void> {
  if (existsSync(join(here, "node_modules"))) return;
  const pnpm = ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"];
  await promisify(execFile)("npx", pnpm, { cwd: here, timeout: 300_000 }).catch(() => undefined);
}
