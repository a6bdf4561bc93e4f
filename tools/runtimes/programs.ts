import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** A runtime that is a program which takes a file. */
export interface ProgramRuntime {
  readonly name: string;
  readonly kind: "node" | "deno" | "bun";
  /** Why it cannot run here; nothing when it can. */
  obstacle(): string | undefined;
  /** Runs a file of JavaScript and gives what it prints. */
  run(file: string, env?: Readonly<Record<string, string>>): Promise<string>;
}

function program(name: string, kind: ProgramRuntime["kind"], command: string, args: string[] = []): ProgramRuntime {
  return {
    name,
    kind,
    obstacle: () => (existsSync(command) ? undefined : "its npm package is not here"),
    async run(file, env) {
      const options = { env: { ...process.env, ...env, NO_COLOR: "1" }, timeout: 110_000 };
      const { stdout } = await promisify(execFile)(command, [...args, file], options);
      return stdout;
    },
  };
}

const installed = (bin: string): string => join(import.meta.dirname, "node_modules", bin);

/** This Node, and every runtime of `package.json` beside this file. */
export const programRuntimes: readonly ProgramRuntime[] = [
  program(`Node ${process.versions.node}`, "node", process.execPath),
  program("Node 22", "node", installed("node22/bin/node")),
  program("Node 24", "node", installed("node24/bin/node")),
  program("Deno", "deno", installed(".bin/deno"), ["run", "-A", "-q", "--no-lock"]),
  program("Bun", "bun", installed(".bin/bun")),
];
