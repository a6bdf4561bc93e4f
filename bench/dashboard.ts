/**
 * What an interaction with the dashboard costs the page's main thread (scripts, style, layout, painting) with 10,000 devices, beside
 * the same with 100, in Chromium. In milliseconds of processor time, so that other work on the machine does not count. Fails when the
 * worst interaction costs three times as much with a hundred times as many devices.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type CDPSession, type Page } from "playwright-core";
import type { Kept } from "../apps/demo/src/cli/kept-state.ts";
import { runDemo, stateFolder } from "../apps/demo/src/cli/running-demo.ts";
import { chromiumLaunch } from "../tools/runtimes/chromium.ts";
import { setup as installRuntimes } from "../tools/runtimes/install.ts";

const sizes = [100, 10_000] as const;
const ceiling = 3;
const patience = { timeout: 60_000 };

/** Pushes one notification of each of so many devices, all of one campaign. */
async function pushAll(url: string, devices: number): Promise<void> {
  let next = 0;
  const sender = async (): Promise<void> => {
    for (let at = next++; at < devices; at = next++) {
      const ids = {
        deviceId: `meter-${at}`,
        appId: "demo",
        operationId: "a-large-campaign",
        subOperationId: `sub-${at}`,
      };
      const body = { notifyType: "fwUpgradeStateChangeNotify", ...ids, step: "1", stepDesc: "downloading" };
      const headers = { "content-type": "application/json" };
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
      if (response.status !== 200) throw new Error(`the demo answered ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: 32 }, sender));
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration")!.value;
}

/** What each interaction costs when the chosen campaign has so many devices. */
async function costs(devices: number): Promise<number[]> {
  const state = stateFolder();
  const demo = runDemo("--state", state.path, "--devices", "2", "--speed", "10000");
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const [, link] = await demo.until(/dashboard (\S+)/);
    const kept = JSON.parse(readFileSync(join(state.path, "emulator/kept.json"), "utf8")) as Kept;
    await pushAll(`http://127.0.0.1:${kept.workerPort}/iot/${kept.hookToken}`, devices);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(link!);
    await page.getByText("Not confirmed by the platform").click(patience);
    await page.locator(".card", { hasText: "not known to the platform" }).click(patience);
    await page.getByText(`Devices ${devices.toLocaleString("en")}`).waitFor(patience);

    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent: number[] = [];
    const measure = async (act: () => Promise<unknown>): Promise<void> => {
      const before = await busyMs(session);
      await act();
      await nextFrame(page);
      spent.push((await busyMs(session)) - before);
    };
    const search = page.getByPlaceholder("Device or reason");
    await measure(() => search.click());
    for (const key of ["m", "e", "t", "e", "r", "-", "7", "7", "Backspace"]) await measure(() => search.press(key));
    await measure(() => search.fill(""));
    await measure(() => page.getByRole("listbox", { name: "Devices" }).focus());
    for (const key of ["End", "Home", "PageDown", "PageDown", "PageDown"])
      await measure(() => page.keyboard.press(key));
    for (const chosen of ["downloading", ""]) await measure(() => page.getByLabel("State").selectOption(chosen));
    return spent;
  } finally {
    await browser.close();
    await demo.stop();
    state.remove();
  }
}

await installRuntimes();
const worst = new Map<number, number>();
console.log(`${"devices".padStart(10)}${"median ms".padStart(11)}${"worst ms".padStart(10)}`);
for (const devices of sizes) {
  const sorted = (await costs(devices)).sort((one, other) => one - other);
  worst.set(devices, sorted.at(-1)!);
  const figures = [sorted[sorted.length >> 1]!, sorted.at(-1)!].map((each) => each.toFixed(1));
  console.log(`${String(devices).padStart(10)}${figures[0]!.padStart(11)}${figures[1]!.padStart(10)}`);
}
const ratio = worst.get(10_000)! / worst.get(100)!;
console.log(`The worst interaction costs ${ratio.toFixed(2)} times as much.`);
if (ratio >= ceiling) throw new Error(`not under ${ceiling} times`);
