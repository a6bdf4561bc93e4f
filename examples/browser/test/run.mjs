// The built page in Chromium, with the emulator as the platform: the upgrade runs to its end and the page never sees the secret.
import { ok } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createClient } from "@upcall/client";
import { createEmulator, virtualClock } from "@upcall/emulator";
import { chromium } from "playwright-core";
import { start } from "../server.mjs";

const app = { appId: "my-app", secret: "s3cret-of-the-application" };
const scripts = readdirSync("dist/assets").map((file) => readFileSync(`dist/assets/${file}`, "utf8"));
ok(!scripts.join().includes("node:"), "the page needs no built-in modules");

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.log(`Built; not tried in a browser, because ${executablePath} is not there (set CHROMIUM_PATH)`);
  process.exit(0);
}
const clock = virtualClock({ speed: 3600 });
const platform = createEmulator({ apps: [app], fleet: [{ group: "meters", devices: 3 }], seed: 7, clock });
const client = createClient({ ...app, baseUrl: "http://localhost:8743", fetch: platform.fetch, limit: false });
const server = await start(client, 0);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  const seen = [];
  page.on("request", (request) =>
    seen.push(request.url(), request.postData() ?? "", JSON.stringify(request.headers())),
  );
  page.on("response", async (response) => seen.push(await response.text().catch(() => "")));
  await page.goto(server.url);
  await page.click("#start");
  await page.waitForFunction(() => document.querySelector("#status").textContent === "Ended", undefined, {
    timeout: 60_000,
  });
  const lines = await page.locator("#devices li").allInnerTexts();
  ok(["meters-0001", "meters-0002", "meters-0003"].every((device) => lines.some((line) => line.startsWith(device))));
  ok(!seen.join("\n").includes(app.secret), "the secret never reaches the page");
  console.log(`${lines.length} changes of 3 devices were seen in the page, and no secret`);
} finally {
  await browser.close();
  server.close();
  await platform.close();
}
