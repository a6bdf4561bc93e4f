import type { Fixture } from "@upcall/fixtures";
import { asyncApiDocument, jsonSchemas, openApiDocument, type Json, type Samples } from "../src/documents/index.ts";
import { errorsPage } from "./errors-page.ts";
import { notificationsPage } from "./notifications-page.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The fixtures as examples: those of a kind that our own schema would send or that the platform sends. */
export const samplesOf =
  (fixtures: readonly Fixture[]): Samples =>
  (kind, of) =>
    fixtures
      .filter((fixture) => fixture.kind === kind && fixture.of === of && fixture.strict !== false)
      .filter(({ body }) => body !== undefined)
      .map(({ name, about, body }) => ({ name, about, body: body as Json }));

/** The files of `docs/api`, which is not kept: made when the documentation is built. */
export function apiFiles(samples: Samples): ReadonlyMap<string, string> {
  return new Map([
    ["openapi.json", json(openApiDocument({ samples }))],
    ["asyncapi.json", json(asyncApiDocument({ samples }))],
    ...Object.entries(jsonSchemas()).map(([id, schema]) => [`schemas/${id}.json`, json(schema)] as const),
  ]);
}

/** The generated pages of `docs/`. */
export const pageFiles = (samples: Samples): ReadonlyMap<string, string> =>
  new Map([
    ["errors.md", errorsPage()],
    ["notifications.md", notificationsPage(samples)],
  ]);
