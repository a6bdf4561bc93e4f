import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { unpackChromium } from "./chromium.ts";

const here = import.meta.dirname;
const lock = join(here, ".installing");
const installed = join(here, "node_modules", ".installed");
const lockfile = (): string => readFileSync(join(here, "pnpm-lock.yaml"), "utf8");
const isInstalled = (): boolean => existsSync(installed) && readFileSync(installed, "utf8") === lockfile();
/** An installation that takes longer has been killed. */
const longestMs = 300_000;

async function install(): Promise<void> {
  const pnpm = ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"];
  await promisify(execFile)("npx", pnpm, { cwd: here, timeout: longestMs });
  await unpackChromium();
  writeFileSync(installed, lockfile());
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > longestMs && existsSync(lock)) rmdirSync(lock);
    return false;
  }
}

/** Installs what this folder's `package.json` lists, unless it is there. Packages are tested side by side: one installs, the others wait. */
export async function setup(): Promise<void> {
  while (!isInstalled()) {
    if (!takeLock()) {
      await pause(200);
      continue;
    }
    try {
      if (!isInstalled()) await install();
    } finally {
      rmdirSync(lock);
    }
  }
}
