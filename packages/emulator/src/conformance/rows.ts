import { expect } from "vitest";
import type { EmulatorOptions } from "../options.ts";
import { trial, type Reply, type Trial } from "./trial.ts";

/** One statement about the platform, and the test that the emulator keeps to it. */
export interface Row {
  /** Section of the protocol notes. */
  readonly section: string;
  readonly statement: string;
  readonly proof: () => Promise<void>;
}

/** The test of a statement, given an emulator with the defaults of a trial. */
export type Proof = (platform: Trial) => Promise<unknown>;

/** Rows from tests by section and statement. */
export const rowsOf = (sections: Readonly<Record<string, Readonly<Record<string, Proof>>>>): readonly Row[] =>
  Object.entries(sections).flatMap(([section, proofs]) =>
    Object.entries(proofs).map(([statement, proof]) => ({
      section,
      statement,
      proof: async () => void (await proof(trial())),
    })),
  );

/** A test with an emulator of its own making. */
export const given =
  (options: Partial<EmulatorOptions>, proof: Proof): Proof =>
  () =>
    proof(trial(options));

/** Expects the status of an answer, and the code of its error where it has one: `403 1010005`. */
export async function answers(reply: Reply | Promise<Reply>, outcome: string): Promise<void> {
  const { status, json } = await reply;
  expect([status, json?.error_code].filter(Boolean).join(" ")).toBe(outcome);
}
