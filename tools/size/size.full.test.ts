import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundles } from "./bundle.ts";
import { ceilings } from "./ceilings.ts";
import { installed } from "./pack.ts";

describe.each([...new Set(ceilings.map((row) => row.package))])("%s, packed", (name) => {
  let root: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ root, remove } = await installed(name));
  }, 60_000);
  afterAll(() => remove?.());

  test.each(ceilings.filter((row) => row.package === name))("$what: at most $ceiling bytes", async (row) => {
    for (const [bundler, { text, size }] of Object.entries(await bundles(root, row))) {
      expect(size, bundler).toBeLessThanOrEqual(row.ceiling);
      for (const [unwanted, meaning] of Object.entries(row.absent ?? {}))
        expect(text.includes(unwanted), `${bundler} bundled ${meaning}`).toBe(false);
    }
  });
});

test.each(ceilings)("the README says: $what, at most $ceiling bytes", ({ package: name, what, ceiling }) => {
  const readme = readFileSync(join(import.meta.dirname, `../../packages/${name}/README.md`), "utf8");
  expect(readme).toContain(`| ${what} | ${ceiling} B |`);
});

test("a bundle that is too large or holds what it must not is noticed", async () => {
  const { root, remove } = await installed("contracts");
  const code = `import { openApiDocument } from "@upcall/contracts/documents"; console.log(openApiDocument());`;
  const made = await bundles(root, { what: "", package: "contracts", code, ceiling: 0 });
  await remove();
  for (const { text, size } of Object.values(made)) {
    expect(size).toBeGreaterThan(15_000);
    expect(text).toContain("deviceAdded");
  }
});
