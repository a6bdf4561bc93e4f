import { userInfo } from "node:os";
import { isAbsolute } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that a command reads from or writes to its process, so that tests can give their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An absolute path. */
  readonly cwd: string;
  /** An absolute path; `undefined` for a user without a home folder. */
  readonly home: string | undefined;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Out;
  readonly stderr: Out;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted by Ctrl-C or a termination signal. */
  readonly signal: AbortSignal;
}

/** Aborted by Ctrl-C or a termination signal; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  return controller.signal;
}

/** The home of the user, from the environment or else the system's list of users. Never the current folder. */
function homeFolder(): string | undefined {
  const named = process.env["HOME"] || process.env["USERPROFILE"];
  if (named) return isAbsolute(named) ? named : undefined;
  try {
    return userInfo().homedir || undefined;
  } catch {
    return undefined;
  }
}

/** What this process offers. */
export function processSurroundings(): Surroundings {
  const { stdin, stdout, stderr, env } = process;
  // A reader that has seen enough, such as `head`, is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return { env, cwd: process.cwd(), home: homeFolder(), stdin, stdout, stderr, now: Date.now, signal: interruption() };
}
