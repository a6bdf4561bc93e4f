import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";
import { programRuntimes } from "../../../../tools/runtimes/programs.ts";
import { expected } from "./vectors.ts";

/** A program from the sources, in one text that needs nothing of its runtime but the web's own. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source"],
  });
  return outputFiles[0]!.text;
}

describe("the signing vectors", () => {
  test.each(programRuntimes)("on $name", async ({ obstacle, run }) => {
    expect(obstacle()).toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), "upcall-vectors-"));
    try {
      const file = join(folder, "program.mjs");
      writeFileSync(file, await bundle("program.ts"));
      expect(JSON.parse(await run(file))).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("on workerd", async () => {
    const contents = await bundle("worker.ts");
    const worker = new Miniflare({
      modules: [{ type: "ESModule", path: "worker.js", contents }],
      compatibilityDate: "2026-04-01",
      cf: false,
      telemetry: { enabled: false },
    });
    try {
      expect(await (await worker.dispatchFetch("http://localhost/")).json()).toEqual(expected);
    } finally {
      await worker.dispose();
    }
  });

  test("on Chromium", async () => {
    const script = await bundle("program.ts");
    const server = createServer(({ url }, answer) => {
      answer.setHeader("content-type", url === "/page.js" ? "text/javascript" : "text/html");
      answer.end(
        url === "/page.js" ? script : '<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const browser = await chromium.launch(chromiumLaunch() as never);
    try {
      const page = await browser.newPage();
      const printed = new Promise<string>((resolve, reject) => {
        page.on("pageerror", reject);
        page.on("console", (message) => message.type() === "log" && resolve(message.text()));
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      expect(JSON.parse(await printed)).toEqual(expected);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
