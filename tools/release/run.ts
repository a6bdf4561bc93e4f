import { spawn } from "node:child_process";

/** Where and how long a program may run. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. @default 120000 */
  readonly timeout?: number;
}

/** Runs a program to its end and gives what it printed. @throws Error with all that it printed, when it fails or takes too long. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      timeout: options.timeout ?? 120_000,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let all = "";
    child.stdout.on("data", (part: Buffer) => ((out += part), (all += part)));
    child.stderr.on("data", (part: Buffer) => (all += part));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${code ?? signal}:\n${all}`));
    });
  });
}
