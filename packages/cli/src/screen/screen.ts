import type { Surroundings } from "../surroundings.ts";
import { coloursFor, type Colours } from "./colours.ts";

/**
 * Where a command says what it found. Answers go to standard output, as text or with `--json` as JSON; remarks
 * go to standard error and only to people.
 */
export interface Screen {
  /** True with `--json`: standard output holds JSON and nothing else. */
  readonly json: boolean;
  /** True when a person can be asked: both ends are terminals, and `--json` was not given. */
  readonly interactive: boolean;
  /** True when the answer is drawn on a terminal, so that it may move. */
  readonly live: boolean;
  readonly colours: Colours;
  /** The answer of the command: one JSON document, or a text. */
  show(value: unknown, text: (colours: Colours) => string): void;
  /** One of many answers: a line of JSON, or a line of text. */
  event(value: unknown, text: (colours: Colours) => string): void;
  /** A remark to the person at the terminal. */
  remark(text: (colours: Colours) => string): void;
}

/** @param json whether `--json` was given */
export function createScreen(surroundings: Surroundings, json: boolean): Screen {
  const { stdout, env } = surroundings;
  const colours = coloursFor(stdout, env);
  const put = (text: string): void => void stdout.write(`${text}\n`);
  return {
    json,
    get interactive() {
      return !json && stdout.isTTY === true && !env["CI"] && surroundings.stdin.isTTY === true;
    },
    live: !json && stdout.isTTY === true && env["TERM"] !== "dumb",
    colours,
    show: (value, text) => put(json ? JSON.stringify(value, null, 2) : text(colours)),
    event: (value, text) => put(json ? JSON.stringify(value) : text(colours)),
    remark(text) {
      if (json) return;
      const { stderr } = surroundings;
      stderr.write(`${text(coloursFor(stderr, env))}\n`);
    },
  };
}
