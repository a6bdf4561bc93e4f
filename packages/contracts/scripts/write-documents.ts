// Writes the pages of docs/ that tell what the contracts say: `pnpm --filter @upcall/contracts documents`. With `--api`, the OpenAPI
// and AsyncAPI documents and the JSON Schemas in docs/api instead, which are not kept in git.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFixtures } from "@upcall/fixtures/node";
import { apiFiles, pageFiles, samplesOf } from "./document-files.ts";

const docs = join(import.meta.dirname, "../../../docs");
const samples = samplesOf(readFixtures());
const onlyApi = process.argv.includes("--api");
const folder = onlyApi ? join(docs, "api") : docs;
if (onlyApi) rmSync(folder, { recursive: true, force: true });
const files = onlyApi ? apiFiles(samples) : pageFiles(samples);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${files.size} files written to ${folder}.`);
