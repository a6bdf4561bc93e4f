import type { Readable, Writable } from "node:stream";

/** A stream that may be a terminal. */
export type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * Everything that a command reads from or writes to its process, so that tests can give their own. Read only the streams that
 * you use: Node opens each when it is first read, which takes time.
 */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute paths. */
  readonly cwd: string;
  readonly home: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Out;
  readonly stderr: Out;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted by Ctrl-C or a termination signal. */
  readonly signal: AbortSignal;
}
