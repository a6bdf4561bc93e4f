import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Kept } from "../cli/kept-state.ts";
import { dialogCloses, openDemo, push, type OpenedDemo } from "./monitor-page.ts";

const devices = 10_000;
const operationId = "a-large-campaign";

describe("the dashboard with ten thousand devices", () => {
  let at: OpenedDemo;
  let pushAll: (from: number, to: number, phase: number) => Promise<void>;

  beforeAll(async () => {
    at = await openDemo("--devices", "2", "--speed", "10000");
    await at.page.setViewportSize({ width: 1440, height: 900 });
    const kept = JSON.parse(readFileSync(join(at.folder, "emulator/kept.json"), "utf8")) as Kept;
    const url = `http://127.0.0.1:${kept.workerPort}/iot/${kept.hookToken}`;
    pushAll = async (from, to, phase) => {
      let next = from;
      const one = async (): Promise<void> => {
        for (let at = next++; at < to; at = next++) {
          const ids = { deviceId: `meter-${at}`, appId: "demo", operationId, subOperationId: `sub-${at}` };
          const stepDesc = ["idle", "downloading", "downloaded", "updating"][phase];
          const body = { notifyType: "fwUpgradeStateChangeNotify", ...ids, step: String(phase), stepDesc };
          await push(url, body);
        }
      };
      await Promise.all(Array.from({ length: 32 }, one));
    };
    await pushAll(0, devices, 1);
  }, 600_000);
  afterAll(() => at?.close());

  test("every interaction is answered while news come in", async () => {
    const { page } = at;
    await page.getByText("Not confirmed by the platform").click({ timeout: 60_000 });
    await page.locator(".card", { hasText: "not known to the platform" }).click({ timeout: 60_000 });
    await expect.poll(() => page.locator(".devices h3").textContent(), { timeout: 60_000 }).toBe("Devices 10,000");
    expect(await page.locator(".device").count()).toBeLessThan(80);

    const news = pushAll(0, 1500, 2);
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
      await dialogCloses(page);
    }
    await news;
  }, 120_000);
});
