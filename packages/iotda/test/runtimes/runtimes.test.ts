import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle, bundleFile, bundleWorker } from "../../../../tools/runtimes/bundle.ts";
import { runInChromium } from "../../../../tools/runtimes/page.ts";
import { programRuntimes } from "../../../../tools/runtimes/programs.ts";
import { runInWorkerd } from "../../../../tools/runtimes/workerd.ts";
import { expected } from "./vectors.ts";

/** Needs nothing of its runtime but the web's own. */
const program = join(import.meta.dirname, "program.ts");

describe("the signing vectors", () => {
  test.each(programRuntimes)("on $name", async ({ obstacle, run }) => {
    expect(obstacle()).toBeUndefined();
    expect(JSON.parse(await run(await bundleFile(program, [])))).toEqual(expected);
  });

  test("on workerd", async () => {
    expect(await runInWorkerd(await bundleWorker(join(import.meta.dirname, "worker.ts")))).toEqual(expected);
  });

  test("on Chromium", async () => {
    const [printed] = await runInChromium(await bundle(program));
    expect(JSON.parse(printed!)).toEqual(expected);
  });
});
