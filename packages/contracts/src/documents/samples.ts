import type { Json, JsonObject } from "./json.ts";

/** One example for a document. */
export interface Sample {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  readonly body: Json;
}

/** Gives the examples of a notification's type, or of an operation's request or reply; an empty list for none. */
export type Samples = (kind: "notifications" | "requests" | "replies", of: string) => readonly Sample[];

export const noSamples: Samples = () => [];

/** Examples as OpenAPI writes them; no key at all where there are none. */
export const openApiExamples = (samples: readonly Sample[]): JsonObject =>
  samples.length === 0
    ? {}
    : {
        examples: Object.fromEntries(samples.map(({ name, about, body }) => [name, { summary: about, value: body }])),
      };
