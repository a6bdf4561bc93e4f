import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFixtures } from "@upcall/fixtures/node";
import { documentFiles } from "./document-files.ts";

const docs = join(import.meta.dirname, "../../../docs");
rmSync(join(docs, "api"), { recursive: true, force: true });
const files = documentFiles(readFixtures());
for (const [path, text] of files) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
console.log(`${files.size} files written to docs/.`);
