import { ConfigError } from "@upcall/contracts/errors";
import type * as z from "zod/mini";
import { parseJson } from "../json.ts";
import { sleep } from "../sleep.ts";
import { within } from "../within.ts";
import type { TokenStore } from "./token-store.ts";

/** A JSON value that all clients with one store share under a key. */
export interface SharedRecord<Value> {
  readonly read: () => Promise<{ readonly revision: number; readonly value: Value | undefined }>;
  /** Writes it if nobody else has since it was read; false when somebody has. */
  readonly replace: (revision: number, value: Value) => Promise<boolean>;
  /** Writes what `change` makes of the newest value, whoever else writes meanwhile; nothing for `undefined`. */
  readonly update: (change: (value: Value | undefined) => Value | undefined) => Promise<void>;
}

/** Longest wait for one answer of a store, in milliseconds. */
const patience = 5000;
/** Hundreds of clients that begin at once lose to each other many times. */
export const mostTries = 40;
/** Longest pause between two tries, in milliseconds. It grows to that from one, and is random so that clients do not try together. */
const longestPause = 1000;

/** The error of a store that never lets a client be the first to write. */
export const tookNoChange = (): ConfigError =>
  new ConfigError(
    "store",
    `did not accept a change in ${mostTries} tries; its replace() must return true when it has written`,
  );

const answered = <Result>(call: Promise<Result>): Promise<Result> =>
  within(patience, call, "The token store did not answer in 5 s. Check that it can be reached.");

/** What does not have the shape counts as nothing; the next write heals it. */
export function sharedRecord<Value>(store: TokenStore, key: string, shape: z.ZodMiniType<Value>): SharedRecord<Value> {
  const read: SharedRecord<Value>["read"] = async () => {
    const entry = await answered(store.read(key));
    return { revision: entry?.revision ?? 0, value: shape.safeParse(parseJson(entry?.value ?? "")).data };
  };
  const replace: SharedRecord<Value>["replace"] = (revision, value) =>
    answered(store.replace(key, revision, JSON.stringify(value)));

  async function update(change: (value: Value | undefined) => Value | undefined): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { revision, value } = await read();
      const next = change(value);
      if (next === undefined || (await replace(revision, next))) return;
      await sleep(Math.random() * Math.min(2 ** tries, longestPause));
    }
    throw tookNoChange();
  }
  return { read, replace, update };
}
