import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFixtures } from "@upcall/fixtures/node";
import { expect, test } from "vitest";
import { documentFiles } from "./document-files.ts";

const docs = join(import.meta.dirname, "../../../docs");
const files = documentFiles(readFixtures());
const remedy = "run `pnpm --filter @upcall/contracts documents`";

test.each([...files])("docs/%s is what the contracts say", (path, text) => {
  expect(readFileSync(join(docs, path), "utf8") === text, remedy).toBe(true);
});

test("docs/api holds nothing that is no longer generated", () => {
  const found = readdirSync(join(docs, "api"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => `api/${path}`);
  expect(found.toSorted(), remedy).toEqual([...files.keys()].filter((path) => path.startsWith("api/")).toSorted());
});
