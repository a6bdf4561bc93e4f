import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { describe, expect, test } from "vitest";
import { asWorker, bundle, bundleFile } from "../../../../tools/runtimes/bundle.ts";
import { loggedBy } from "../../../../tools/runtimes/page.ts";
import { programRuntimes } from "../../../../tools/runtimes/programs.ts";
import { expected } from "./vectors.ts";

/** Needs nothing of its runtime but the web's own. */
const program = join(import.meta.dirname, "program.ts");

describe("the signing vectors", () => {
  test.each(programRuntimes)("on $name", async ({ obstacle, run }) => {
    expect(obstacle()).toBeUndefined();
    expect(JSON.parse(await run(await bundleFile(program, [])))).toEqual(expected);
  });

  test("on workerd", async () => {
    const worker = new Miniflare(await asWorker(join(import.meta.dirname, "worker.ts")));
    try {
      expect(await (await worker.dispatchFetch("http://localhost/")).json()).toEqual(expected);
    } finally {
      await worker.dispose();
    }
  });

  test("on Chromium", async () => {
    const script = await bundle(program);
    const server = createServer(({ url }, answer) => {
      answer.setHeader("content-type", url === "/page.js" ? "text/javascript" : "text/html");
      answer.end(
        url === "/page.js" ? script : '<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      expect(JSON.parse(await loggedBy(url))).toEqual(expected);
    } finally {
      server.close();
    }
  });
});
