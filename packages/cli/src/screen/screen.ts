import type { Out, Surroundings } from "../surroundings.ts";
import { colours, showsColours, toTerminal, type Colours } from "./colours.ts";
import { printableJson } from "./printable.ts";

/** A line, or lines. Line breaks and other control characters within one are shown as such and never reach the terminal. */
export type Text = string | readonly string[];

/**
 * Where a command says what it found. Answers go to standard output, as text or with `--json` as JSON; remarks
 * go to standard error and only to people. Everything that a command writes goes through here.
 */
export interface Screen {
  /** True with `--json`: standard output holds JSON and nothing else. */
  readonly json: boolean;
  /** True when a person can be asked: both ends are terminals, and `--json` was not given. */
  readonly interactive: boolean;
  /** True when the answer is drawn on a terminal, so that it may move. */
  readonly live: boolean;
  /** The answer of the command: one JSON document, or a text. */
  show(value: unknown, text: (colours: Colours) => Text): void;
  /** One of many answers: a line of JSON, or a text. */
  event(value: unknown, text: (colours: Colours) => Text): void;
  /** A remark to the person at the terminal. */
  remark(text: (colours: Colours) => Text): void;
  /** Why the command failed; JSON with `--json`. */
  failed(error: { readonly message: string }): void;
}

/** @param json whether `--json` was given */
export function createScreen(surroundings: Surroundings, json: boolean): Screen {
  const { stdout, stderr, env } = surroundings;
  const put = (out: Out, text: Text): void => {
    const lines = typeof text === "string" ? [text] : text;
    out.write(lines.map((line) => `${toTerminal(line, showsColours(out, env))}\n`).join(""));
  };
  const putJson = (out: Out, value: unknown, indent?: number): void =>
    void out.write(`${printableJson(JSON.stringify(value, null, indent))}\n`);
  return {
    json,
    get interactive() {
      return !json && stdout.isTTY === true && !env["CI"] && surroundings.stdin.isTTY === true;
    },
    live: !json && stdout.isTTY === true && env["TERM"] !== "dumb",
    show: (value, text) => (json ? putJson(stdout, value, 2) : put(stdout, text(colours))),
    event: (value, text) => (json ? putJson(stdout, value) : put(stdout, text(colours))),
    remark: (text) => (json ? undefined : put(stderr, text(colours))),
    failed: (error) => (json ? putJson(stderr, { error }) : put(stderr, `${colours.red("error:")} ${error.message}`)),
  };
}
