import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { spawn as spawnInTerminal } from "@lydell/node-pty";

/** The published program. */
export const program: string = join(import.meta.dirname, "../../dist/bin.js");

/** How the program is run: as by a script, or as by a person. */
export const ways = ["pipe", "terminal"] as const;
/** One of {@link ways}. */
export type Way = (typeof ways)[number];

/** What a run may be given. */
export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  /** Written to standard input, which is then ended. For a pipe only. */
  readonly input?: string;
}

/** How a run ended. In a terminal both streams are one. */
export interface Ended {
  readonly code: number;
  /** Without colours. */
  readonly out: string;
  readonly err: string;
  /** Both as they came, with colours and cursor movements. */
  readonly raw: string;
}

/** A run that goes on. */
export interface Running {
  /** Waits until the output holds this text; rejects when the run ends without it. */
  seen(text: string): Promise<void>;
  /** What it has said so far, without colours. */
  said(): string;
  /** Types, as a person does. */
  type(text: string): void;
  /** Ctrl-C, or the signal that it stands for. */
  interrupt(): void;
  readonly ended: Promise<Ended>;
}

/** A folder of its own for settings, tokens and files. */
export const freshHome = (): string => mkdtempSync(join(tmpdir(), "upcall-cli-"));

/** Writes a file, a value as JSON, and the folders that it is in. */
export function write(file: string, content: unknown, mode = 0o600): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content), { mode });
}

const running = new Set<Child>();

/** Ends the programs that a failed test has left. */
export function endPrograms(): void {
  for (const child of running) child.kill();
}

interface SpawnOptions {
  readonly cwd: string;
  readonly env: Record<string, string>;
}

type Heard = (stream: "out" | "err", text: string) => void;
type Child = ReturnType<typeof inTerminal>;

function inTerminal(words: readonly string[], options: SpawnOptions) {
  const child = spawnInTerminal(process.execPath, [program, ...words], { ...options, cols: 200, rows: 50 });
  return {
    onOutput: (heard: Heard): void => void child.onData((text) => heard("out", text)),
    exited: new Promise<number>((resolve) => void child.onExit(({ exitCode }) => resolve(exitCode))),
    type: (text: string): void => child.write(text),
    interrupt: (): void => child.write("\u0003"),
    kill: (): void => child.kill("SIGKILL"),
  };
}

function inPipe(words: readonly string[], options: SpawnOptions, input = ""): Child {
  const child = spawn(process.execPath, [program, ...words], options);
  child.stdin.on("error", () => {}).end(input);
  return {
    onOutput: (heard) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => heard("out", text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => heard("err", text));
    },
    exited: new Promise((resolve) => void child.on("close", (code) => resolve(code ?? -1))),
    type: () => {
      throw new Error("nobody types into a pipe");
    },
    interrupt: () => void child.kill("SIGINT"),
    kill: () => void child.kill("SIGKILL"),
  };
}

const plain = (text: string): string => stripVTControlCharacters(text).replaceAll("\r\n", "\n");

/** Starts the program with a clean environment: none of the settings of who runs the tests. */
export function start(way: Way, words: readonly string[], { env = {}, input }: Given = {}): Running {
  const home = env["HOME"] ?? freshHome();
  const clean = { PATH: process.env["PATH"]!, HOME: home, TERM: "xterm-256color", TZ: "UTC", ...env };
  const options = { cwd: home, env: clean };
  const child = way === "terminal" ? inTerminal(words, options) : inPipe(words, options, input);
  running.add(child);
  void child.exited.then(() => running.delete(child));
  const output = { out: "", err: "" };
  const watchers = new Set<() => void>();
  child.onOutput((stream, text) => {
    output[stream] += text;
    for (const watch of watchers) watch();
  });
  const ended = child.exited.then((code) => {
    const { out, err } = output;
    return { code, out: plain(out), err: plain(err), raw: out + err };
  });
  const sofar = (): string => plain(output.out + output.err);
  const waitFor = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!sofar().includes(text)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
      void ended.then(({ raw }) => reject(new Error(`ended without "${text}":\n${raw}`)));
    });
  return { seen: waitFor, said: sofar, type: child.type, interrupt: child.interrupt, ended };
}

/** Runs the program to its end. */
export const run = (way: Way, words: readonly string[], given?: Given): Promise<Ended> =>
  start(way, words, given).ended;
