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

/** Every generated file, by its path below `docs/`. */
export function documentFiles(fixtures: readonly Fixture[]): Map<string, string> {
  const samples = samplesOf(fixtures);
  return new Map([
    ["errors.md", errorsPage()],
    ["notifications.md", notificationsPage(samples)],
    ["api/openapi.json", json(openApiDocument({ samples }))],
    ["api/asyncapi.json", json(asyncApiDocument({ samples }))],
    ...Object.entries(jsonSchemas()).map(([id, schema]) => [`api/schemas/${id}.json`, json(schema)] as const),
  ]);
}
