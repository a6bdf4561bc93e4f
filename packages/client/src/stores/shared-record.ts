import type * as z from "zod/mini";
import { parseJson } from "../json.ts";
import type { TokenStore } from "./token-store.ts";

/** A JSON value that all clients with one store share under a key. */
export interface SharedRecord<Value> {
  readonly read: () => Promise<{ readonly revision: number; readonly value: Value | undefined }>;
  /** Writes it if nobody else has since it was read; false when somebody has. */
  readonly replace: (revision: number, value: Value) => Promise<boolean>;
}

/** What does not have the shape counts as nothing; the next write heals it. */
export function sharedRecord<Value>(store: TokenStore, key: string, shape: z.ZodMiniType<Value>): SharedRecord<Value> {
  return {
    read: async () => {
      const entry = await store.read(key);
      return { revision: entry?.revision ?? 0, value: shape.safeParse(parseJson(entry?.value ?? "")).data };
    },
    replace: (revision, value) => store.replace(key, revision, JSON.stringify(value)),
  };
}
