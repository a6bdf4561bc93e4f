import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.ts";

/** The emulated platform in a process of its own, as far from the application as the real one. */
export interface PlatformProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Rejects when the process ends before `stop` was called. */
  readonly died: Promise<never>;
  /** Reads a list or object of the admin API, by which the emulator's own record is known. */
  admin<T>(path: string): Promise<T>;
  stop(): Promise<void>;
}

const command = fileURLToPath(import.meta.resolve("@upcall/emulator/bin"));

export interface PlatformOptions {
  readonly edition: "A" | "CTWing" | "v5";
  /** Key of the access key in v5. */
  readonly appId: string;
  readonly secret: string;
  readonly seed: number;
  /** 0 takes any free port. */
  readonly port: number;
  /** Virtual seconds in a real second; `Infinity` runs as fast as notifications are answered. */
  readonly speed: number;
  /** SQLite file that keeps the platform's state. */
  readonly state?: string | undefined;
  /** Devices per group. */
  readonly groups: Readonly<Record<string, number>>;
}

/** Starts it and waits until it answers. Ctrl-C reaches it as it reaches this process, so `interrupt` tells its death from that. */
export async function startPlatform(options: PlatformOptions, interrupt: AbortSignal): Promise<PlatformProcess> {
  const { edition, appId, seed, port, speed, groups, state } = options;
  const fleet = Object.entries(groups).flatMap(([group, devices]) => ["--group", `${group}=${devices}`]);
  const given = Object.entries({ edition, state, port, app: appId, seed, speed });
  const values = given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)]));
  const flags = ["--json", "--no-https", ...values, ...fleet];
  const child = spawn(process.execPath, [...process.execArgv, command, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, UPCALL_SECRET: options.secret },
  });
  let stopping = false;
  const ended = new Promise<string>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  const died = ended.then((how): Promise<never> => {
    if (stopping || interrupt.aborted) return new Promise(() => {});
    throw new Failure(`The emulator ended before the campaigns did (${how}). Run the demo again.`);
  });
  died.catch(() => {});

  const ready = await Promise.race([readyLine(child), died, interrupted(interrupt)]);
  const { url } = ready;
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid!,
    died,
    admin: async <T>(path: string) => {
      const response = await Promise.race([fetch(`${url}/admin/${path}`), died]).catch((error: unknown) =>
        Promise.race([died, afterGrace(error)]),
      );
      return (await response.json()) as T;
    },
    stop: async () => {
      stopping = true;
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A refused connection mostly means that the process has just ended: give its exit a moment to be the one that is told. */
const afterGrace = (error: unknown): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(error as Error), 500));

const interrupted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(new Failure("Interrupted before the demo had started."));
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail);
  });

async function readyLine(child: ChildProcess): Promise<{ url: string }> {
  for await (const line of createInterface({ input: child.stdout! })) return JSON.parse(line) as { url: string };
  return new Promise(() => {});
}
