import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const demoFolder = fileURLToPath(new URL("../..", import.meta.url));
const scratch = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** A demo in a process of its own; for tests. */
export interface RunningDemo {
  readonly pid: number;
  /** Everything that it has printed. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves with the first match in its output; fails when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** As Ctrl-C does to the demo and to what it has started; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** A folder for the state of a demo; call what it gives beside to remove it. */
export function stateFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(scratch, "upcall-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the demo as `npm run demo` does, without a terminal. */
export function startDemo(...flags: readonly string[]): RunningDemo {
  const node = ["--conditions=@upcall/source", "--import", "tsx", "src/cli/main.ts", ...flags];
  const child = spawn(process.execPath, node, { cwd: demoFolder, detached: true });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    pid: child.pid!,
    out: () => out,
    err: () => err,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(out);
          if (match) resolve(match);
        };
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`The demo ended early.\n${out}\n${err}`)));
        look();
      }),
    ended,
    stop: () => {
      // A terminal interrupts the whole group.
      if (child.exitCode === null) process.kill(-child.pid!, "SIGINT");
      return ended;
    },
  };
}

/** Runs a demo that stays. */
export const runDemo = (...flags: readonly string[]): RunningDemo => startDemo("--no-once", ...flags);

/** Processes that a process has started, theirs included. Linux only. */
export function descendants(pid: number): { readonly pid: number; readonly command: string }[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = all.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0]), command }];
    } catch {
      return [];
    }
  });
  const under = (parent: number): { pid: number; command: string }[] =>
    parents.filter((one) => one.parent === parent).flatMap(({ pid, command }) => [{ pid, command }, ...under(pid)]);
  return under(pid);
}
