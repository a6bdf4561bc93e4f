import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Kept } from "../cli/kept-state.ts";
import { runDemo, stateFolder, type RunningDemo } from "../cli/running-demo.ts";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";

const devices = 10_000;
const operationId = "a-large-campaign";

describe("the dashboard with ten thousand devices", () => {
  const state = stateFolder();
  let demo: RunningDemo;
  let browser: Browser;
  let page: Page;
  let push: (from: number, to: number, phase: number) => Promise<void>;

  beforeAll(async () => {
    demo = runDemo("--state", state.path, "--devices", "2", "--speed", "10000");
    const [, link] = await demo.until(/dashboard (\S+)/);
    const kept = JSON.parse(readFileSync(join(state.path, "emulator/kept.json"), "utf8")) as Kept;
    const url = `http://127.0.0.1:${kept.workerPort}/iot/${kept.hookToken}`;
    push = async (from, to, phase) => {
      let next = from;
      const one = async (): Promise<void> => {
        for (let at = next++; at < to; at = next++) {
          const ids = { deviceId: `meter-${at}`, appId: "demo", operationId, subOperationId: `sub-${at}` };
          const stepDesc = ["idle", "downloading", "downloaded", "updating"][phase];
          const body = { notifyType: "fwUpgradeStateChangeNotify", ...ids, step: String(phase), stepDesc };
          const headers = { "content-type": "application/json" };
          const once = (): Promise<Response> => fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
          // As the platform does: a connection that ended under a push is a reason to push again.
          const response = await once().catch(once);
          expect(response.status).toBe(200);
        }
      };
      await Promise.all(Array.from({ length: 32 }, one));
    };
    browser = await chromium.launch(chromiumLaunch());
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(link!);
    await push(0, devices, 1);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    state.remove();
  });

  test("every interaction is answered while news come in", async () => {
    await page.getByText("Not confirmed by the platform").click({ timeout: 60_000 });
    await page.locator(".card", { hasText: "not known to the platform" }).click({ timeout: 60_000 });
    await expect.poll(() => page.locator(".devices h3").textContent(), { timeout: 60_000 }).toBe("Devices 10,000");
    expect(await page.locator(".device").count()).toBeLessThan(80);

    const news = push(0, 1500, 2);
    const search = page.getByPlaceholder("Device or reason");
    const list = page.getByRole("listbox", { name: "Devices" });
    await search.click();
    for (const key of ["m", "e", "t", "e", "r", "-", "7", "7", "Backspace", "Backspace"]) await search.press(key);
    await search.fill("-7777");
    await expect.poll(() => page.locator(".device").allTextContents()).toEqual([expect.stringContaining("meter-7777")]);
    await search.fill("");
    await list.focus();
    for (const key of ["End", "Home", ...Array.from({ length: 20 }, () => "PageDown")]) await page.keyboard.press(key);
    for (const state of ["downloading", ""]) await page.getByLabel("State").selectOption(state);
    for (let at = 0; at < 5; at += 1) {
      await page.locator(".device").nth(10).click();
      await page.locator("dialog .timeline li").first().waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
    await news;
  }, 120_000);
});
