import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inboxConformance } from "@upcall/receiver/testing";
import { bundleFile } from "../../../../tools/runtimes/bundle.ts";
import { programRuntimes } from "../../../../tools/runtimes/programs.ts";
import { asWorker } from "../../../../tools/runtimes/workerd.ts";
import { Miniflare } from "miniflare";
import { askTable, expectedAnswers } from "./answers-table.ts";
import type { Outcome } from "./report.ts";
import { scenarios } from "./scenarios.ts";

const wanted: Outcome[] = [];
inboxConformance(() => Promise.reject(new Error("only the names are used")), {
  test: (name) => void wanted.push({ name }),
  equal: () => undefined,
});
for (const { name, expect: got } of scenarios) wanted.push({ name, got });

/** Every other test runs on this one. */
const thisNode = `Node ${process.versions.node}`;

const files: Partial<Record<string, string>> = {};
beforeAll(async () => {
  for (const kind of ["node", "deno", "bun"] as const)
    files[kind] = await bundleFile(join(import.meta.dirname, `in-${kind}.ts`), ["node:*", "bun:*"]);
});

describe("the receiver, and the inbox on the SQLite that the runtime brings", () => {
  for (const { name, kind, obstacle, run } of programRuntimes.filter(({ name }) => name !== thisNode))
    test(`on ${name}`, { timeout: 120_000 }, async ({ skip }) => {
      const why = obstacle();
      if (why !== undefined) skip(why);
      const folder = mkdtempSync(join(tmpdir(), "upcall-runtime-"));
      try {
        expect(JSON.parse(await run(files[kind]!, { FOLDER: folder }))).toEqual(wanted);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});

test("on workerd, mounted in a Hono application, it answers as the table says", { timeout: 60_000 }, async () => {
  const worker = new Miniflare(await asWorker(join(import.meta.dirname, "in-workerd.ts")));
  try {
    expect(await askTable((await worker.ready).origin)).toEqual(expectedAnswers);
  } finally {
    await worker.dispose();
  }
});
