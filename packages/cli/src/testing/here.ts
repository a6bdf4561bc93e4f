import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { main } from "../main.ts";
import { createScreen } from "../screen/screen.ts";
import type { Session } from "../session.ts";
import { freshHome } from "./program.ts";

/** What a run in this process may be given. */
export interface Here {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  /** `null` for a user without one. */
  readonly home?: string | null;
  readonly now?: () => number;
  readonly signal?: AbortSignal;
}

/** Runs the program within this process, where its time and its streams can be given. */
export async function runHere(
  words: readonly string[],
  given: Here = {},
): Promise<{ code: number; out: string; err: string }> {
  const { env = {}, input = "", home = freshHome(), now = Date.now, signal = new AbortController().signal } = given;
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const output = Promise.all([text(stdout), text(stderr)]);
  const streams = { stdin: Readable.from([input]), stdout, stderr };
  const code = await main(words, {
    env,
    cwd: given.cwd ?? home ?? freshHome(),
    home: home ?? undefined,
    now,
    signal,
    ...streams,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { code, out, err };
}

/** A session with its files in a folder, for what is tested below the commands. */
export function sessionIn(
  home: string,
  given: Partial<Pick<Session, "env" | "configFile" | "cwd">> = {},
): Session & { home: string } {
  const streams = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };
  const { signal } = new AbortController();
  const surroundings = { env: {}, cwd: home, home, now: Date.now, signal, ...streams, ...given };
  return { ...surroundings, screen: createScreen(surroundings, true), configFile: given.configFile };
}
