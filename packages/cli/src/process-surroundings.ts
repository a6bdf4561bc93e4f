import type { Surroundings } from "./surroundings.ts";

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

/** What this process offers. Whatever takes time to make is made when it is first read. */
export function processSurroundings(): Surroundings {
  const { stdout, env } = process;
  let signal: AbortSignal | undefined;
  // A reader that has seen enough, such as `head`, is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    env,
    cwd: process.cwd(),
    home: env["HOME"] || env["USERPROFILE"] || process.cwd(),
    get stdin() {
      return process.stdin;
    },
    stdout,
    get stderr() {
      return process.stderr;
    },
    now: Date.now,
    get signal() {
      return (signal ??= interruption());
    },
  };
}
