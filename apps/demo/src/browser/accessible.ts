import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Looks for what keeps people from using the page. The page's own policy forbids scripts of others, so it comes by the debugger. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { readFile } = await import("node:fs/promises");
  await page.evaluate(await readFile(axePath, "utf8"));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => ({
      id,
      first: nodes[0]!.html,
      why: nodes[0]!.failureSummary,
    }));
  });
  expect(violations, where).toEqual([]);
}
