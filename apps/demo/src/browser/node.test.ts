import { spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import type { HandledEvent } from "../app/record.ts";
import { demoFolder } from "../cli/running-demo.ts";
import { expectAccessible } from "./accessible.ts";
import { openPage, patience, startCampaign } from "./monitor-page.ts";
import { startNodeMonitor } from "./node-monitor.ts";

test("the monitor on Node: log in, subscribe, start a campaign, see it end; killed in the middle, it loses nothing", async () => {
  const { killAndStart, read, emulator, loginLink } = await startNodeMonitor();
  const { page, problems, close } = await openPage();
  onTestFinished(close);

  await page.goto(await loginLink());
  await page.getByRole("heading", { name: "No campaign yet" }).waitFor(patience);
  await page.getByRole("link", { name: "Subscriptions" }).click();
  await page.getByRole("button", { name: "Ensure all four" }).click();
  await page.getByText(/^Subscribed to swUpgradeStateChangeNotify,/).waitFor(patience);

  await page.getByRole("link", { name: "Campaigns" }).click();
  await startCampaign(page, "firmware-1", "Device group", "meters");
  await expect.poll(() => read<HandledEvent[]>("handled"), patience).not.toHaveLength(0);
  await killAndStart();
  await expect.poll(() => page.locator(".percent").textContent(patience), patience).toBe("100 %");
  expect(await page.locator(".panel").textContent()).toContain("40 devices, all ended");
  await expectAccessible(page, "the monitor on Node");

  const pushed = emulator.record.notifications.length;
  await expect.poll(async () => (await read<HandledEvent[]>("handled")).length, patience).toBe(pushed);
  expect((await read<HandledEvent[]>("handled")).every(({ times }) => times === 1)).toBe(true);
  expect(problems.filter((problem) => !problem.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
}, 180_000);

test("settings that are missing are named", async () => {
  const node = ["--conditions=@upcall/source", "--import", "tsx", "src/node.ts"];
  const child = spawn(process.execPath, node, { cwd: demoFolder, env: { PATH: process.env["PATH"] } });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  expect(err).toMatch(/^environment is not valid: PLATFORM_URL .*; APP_ID .*\.\n$/);
});
