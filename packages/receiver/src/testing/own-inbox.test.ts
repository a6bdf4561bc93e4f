import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../../../tools/readme/blocks.ts";

const guide = join(import.meta.dirname, "../../../../docs/guide-write-your-own-inbox.md");
const folder = join(import.meta.dirname, "../../node_modules/.own-inbox");

/** The files of the guide: each block begins with its name. */
const files = blocksOf(guide).map(({ code }) => ({ name: /^\/\/ (\S+)\n/.exec(code)![1]!, code }));

mkdirSync(folder, { recursive: true });
for (const { name, code } of files) writeFileSync(join(folder, name), code);
afterAll(() => rmSync(folder, { recursive: true }));

test("the guide's inbox is a page", () => {
  expect(files.map(({ name }) => name)).toEqual(["document-inbox.ts", "document-inbox.test.ts"]);
  const lines = files[0]!.code.split("\n").length;
  expect([lines >= 60, lines <= 150]).toEqual([true, true]);
});

describe("the inbox of the guide conforms", async () => {
  await import(join(folder, "document-inbox.test.ts"));
});
