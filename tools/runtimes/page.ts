import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "./chromium.ts";

/** A page that runs `/program.js`. */
export const programPage =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/program.js"></script>';

/** A program as a page runs it, which says that it has ended. */
export const asPageProgram = (program: string): string => `${program};console.debug("ended")`;

/**
 * What a page logs in Chromium until its program has ended; rejects with what it throws.
 *
 * @param options what the page may do.
 * @param options.mayFail whether Chromium may log errors, such as requests that the platform refuses.
 * @param options.seconds how long it may take.
 */
export async function loggedBy(
  url: string,
  { mayFail = false, seconds = 30 }: { mayFail?: boolean; seconds?: number } = {},
): Promise<readonly string[]> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      page.on("pageerror", reject);
      page.on("console", (message) => {
        if (message.type() === "debug") resolve();
        else if (message.type() === "log") lines.push(message.text());
        else if (message.type() === "error" && !mayFail) reject(new Error(message.text()));
      });
      setTimeout(() => reject(new Error(`the page did not end within ${seconds} s`)), seconds * 1000).unref();
    });
    await Promise.all([ended, page.goto(url)]);
    return lines;
  } finally {
    await browser.close();
  }
}

/** Runs a module in Chromium, in a page on loopback; gives what it logs until it has ended. */
export async function runInChromium(program: string): Promise<readonly string[]> {
  const server = createServer(({ url }, answer) => {
    const script = url === "/program.js";
    answer.setHeader("content-type", script ? "text/javascript" : "text/html");
    answer.end(script ? asPageProgram(program) : programPage);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    return await loggedBy(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
