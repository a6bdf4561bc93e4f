import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFixtures } from "@upcall/fixtures/node";
import { expect, test } from "vitest";
import { asyncApiDocument, jsonSchemas, openApiDocument } from "../src/documents/index.ts";
import { apiFiles, pageFiles, samplesOf } from "./document-files.ts";

const docs = join(import.meta.dirname, "../../../docs");
const samples = samplesOf(readFixtures());

test.each([...pageFiles(samples)])("docs/%s is what the contracts say", (path, text) => {
  expect(readFileSync(join(docs, path), "utf8") === text, "run `pnpm --filter @upcall/contracts documents`").toBe(true);
});

test("docs/api has the documents and a file for each schema", () => {
  const {
    "openapi.json": openApi,
    "asyncapi.json": asyncApi,
    ...schemas
  } = Object.fromEntries([...apiFiles(samples)].map(([path, text]) => [path, JSON.parse(text) as unknown]));
  expect(openApi).toEqual(openApiDocument({ samples }));
  expect(asyncApi).toEqual(asyncApiDocument({ samples }));
  const named = Object.entries(jsonSchemas()).map(([id, schema]) => [`schemas/${id}.json`, schema]);
  expect(schemas).toEqual(Object.fromEntries(named));
});
