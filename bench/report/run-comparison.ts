import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Comparison } from "./comparisons.ts";

/** How a comparison ended. */
export interface Outcome {
  readonly comparison: Comparison;
  /** What it printed. */
  readonly output: string;
  readonly seconds: number;
  /** Why its figures do not hold: a missed target, an error or too much time. */
  readonly failure: string | undefined;
}

/** Milliseconds that one comparison may take. */
const limit = 600_000;

/** Runs a comparison in a process of its own and shows what it prints. */
export function runComparison(comparison: Comparison): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", comparison.file], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: limit,
    killSignal: "SIGKILL",
  });
  let output = "";
  child.stdout.on("data", (part: Buffer) => {
    output += part;
    process.stdout.write(part);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const killed = signal ? `took longer than ${limit / 1000} s` : undefined;
      const missed = code ? "missed a target that it sets itself, or did not end" : undefined;
      const seconds = (performance.now() - start) / 1000;
      resolve({ comparison, output: output.trim(), seconds, failure: killed ?? missed });
    });
  });
}
