import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { chromium as driver } from "playwright-core";
import { chromiumLaunch } from "../../runtimes/chromium.ts";
import { needsNode, type Runtime } from "./runtime.ts";

/** Chromium, with a page on loopback that loads the bundled program. */
export const chromium: Runtime = {
  name: "Chromium",
  obstacle(program) {
    if (program && /process\.env/.test(program.code)) return "a page holds no secret";
    return program && needsNode(program) ? "it needs Node" : undefined;
  },
  async run(program, folder) {
    const { outputFiles } = await build({
      stdin: { contents: program.code, loader: "ts", resolveDir: folder },
      bundle: true,
      logLevel: "silent",
      write: false,
      format: "esm",
      target: "es2022",
      conditions: ["browser"],
    });
    const html =
      '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/program.js"></script>';
    const server = createServer(({ url }, answer) => {
      const script = url === "/program.js";
      answer.setHeader("content-type", script ? "text/javascript" : "text/html");
      answer.end(script ? `${outputFiles[0]!.text};console.debug("ended")` : html);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const browser = await driver.launch(chromiumLaunch());
    try {
      const page = await browser.newPage();
      const lines: string[] = [];
      const ended = new Promise<void>((resolve, reject) => {
        page.on("pageerror", reject);
        page.on("console", (message) => {
          if (message.type() === "debug") resolve();
          else if (message.type() === "log") lines.push(message.text());
          else if (message.type() === "error") reject(new Error(message.text()));
        });
        setTimeout(() => reject(new Error("the page did not end within 30 s")), 30_000).unref();
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await ended;
      return lines;
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
};
