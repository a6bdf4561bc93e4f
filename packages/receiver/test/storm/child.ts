import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../../../tools/runtimes/bundle.ts";

/** A process that answers deliveries until it is killed. */
export interface Victim {
  readonly url: string;
  readonly pid: number;
  /** Whether it still runs. */
  alive(): boolean;
  /** Ends it and its children with SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Bundles a program once, so that each start of it is quick. Gives the file. */
export async function bundleProgram(source: URL): Promise<string> {
  const folder = mkdtempSync(join(dirname(fileURLToPath(source)), "../../node_modules/.storm-"));
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle(fileURLToPath(source), ["node"], ["node:*", "libsql", "pg"]));
  return file;
}

/** Starts Node with these arguments, on a program that prints one line of JSON when it is ready. */
export function start(args: readonly string[]): Promise<Victim> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    let said = "";
    let wrong = "";
    child.stderr.on("data", (data) => (wrong += String(data)));
    child.stdout.on("data", (data) => {
      said += String(data);
      if (!said.includes("\n")) return;
      const { url } = JSON.parse(said.split("\n", 1)[0]!) as { url: string };
      const pid = child.pid!;
      const alive = (): boolean => child.exitCode === null && child.signalCode === null;
      const kill = async (): Promise<void> => {
        if (alive()) process.kill(-pid, "SIGKILL");
        await gone;
      };
      resolve({ url, pid, alive, kill });
    });
    child.once("close", (code) => reject(new Error(`the process ended before it was ready (${code}): ${wrong}`)));
  });
}
