import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { createEmulator, virtualClock } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { conditions, unpack } from "../examples/unpacked.ts";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";
import { expectAccessible } from "./chromium.ts";

const patience = { timeout: 60_000 };
const operatorToken = "a-token-of-the-operator";

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The example on plain Node, with the emulator as its platform; gives the origin of its dashboard. */
async function startExample(): Promise<string> {
  const { folder, remove } = unpack("node");
  onTestFinished(remove);
  const app = { appId: "my-app", secret: "s3cret" };
  const emulator = createEmulator({
    apps: [app],
    fleet: [{ group: "meters", devices: 20 }],
    seed: 7,
    clock: virtualClock({ speed: 600 }),
  });
  const platform = await serveEmulator(emulator);
  onTestFinished(() => platform.close());
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PLATFORM_URL: platform.url,
    APP_ID: app.appId,
    APP_SECRET: app.secret,
    CALLBACK_URL: `${origin}/iot/4f9c2b71d03e8a65`,
    OPERATOR_TOKEN: operatorToken,
    COMMISSIONING: "true",
    PORT: String(port),
  };
  const node = ["--import", import.meta.resolve("tsx"), conditions, "main.js"];
  const child = spawn(process.execPath, node, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("ready ")) break;
  return origin;
}

test("the example on Node in Chromium: log in, subscribe, start a campaign, see it end", async () => {
  const origin = await startExample();
  const browser = await chromium.launch(chromiumLaunch());
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });

  const headers = { authorization: `Bearer ${operatorToken}` };
  const answer = await fetch(`${origin}/api/login-codes`, { method: "POST", headers });
  const { code } = (await answer.json()) as { code: string };
  await page.goto(`${origin}/#login=${code}`);
  await page.getByRole("heading", { name: "No campaign yet" }).waitFor(patience);
  await page.getByRole("link", { name: "Subscriptions" }).click();
  await page.getByRole("button", { name: "Ensure all four" }).click();
  await page.getByText(/^Subscribed to swUpgradeStateChangeNotify,/).waitFor(patience);

  await page.getByRole("link", { name: "Campaigns" }).click();
  await page.getByRole("button", { name: "Start a campaign" }).click();
  await page.locator('option[value="firmware-1"]').waitFor({ ...patience, state: "attached" });
  await page.getByLabel("Package").selectOption("firmware-1");
  await page.getByLabel("Device group").fill("meters");
  await page.getByRole("button", { name: "Start the upgrade" }).click();
  await expect.poll(() => page.locator(".percent").textContent(patience), patience).toBe("100 %");
  expect(await page.locator(".panel").textContent()).toContain("20 devices, all ended");
  await expectAccessible(page, "the example on Node");
  expect(problems).toEqual([]);
}, 120_000);
