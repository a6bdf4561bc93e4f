import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";
import { runDemo, stateFolder, type RunningDemo } from "../cli/running-demo.ts";

/** How long a test waits for something to show; far more than it takes. */
export const patience = { timeout: 60_000 };

/**
 * `UPCALL_IMAGES=1` renews the pictures of the documentation; they differ at every run, so a usual run leaves them alone. Make them small
 * before they are committed: `npx sharp-cli -i "docs/images/*.png" -o docs/images --format png --palette --colours 64`.
 */
const documentation = fileURLToPath(new URL("../../../../docs/images", import.meta.url));

/** A browser at the monitor. */
export interface MonitorPage {
  readonly page: Page;
  readonly browser: Browser;
  /** What the browser refused, and what went wrong on the page or was answered with an error. */
  readonly problems: readonly string[];
  /** Every origin that the page asked. */
  readonly origins: ReadonlySet<string>;
  view(name: string): Promise<void>;
  /** Presses keys, one after the other. */
  press(...keys: readonly string[]): Promise<void>;
  shows(locator: Locator): Promise<void>;
  close(): Promise<void>;
}

export async function openPage(): Promise<MonitorPage> {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  const problems: string[] = [];
  const origins = new Set<string>();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      problems.push(message.text());
  });
  page.on("request", (request) => void origins.add(new URL(request.url()).origin));
  page.on("response", async (response) => {
    // 503 says that the monitor starts again, and the page asks again.
    if (response.ok() || [304, 403, 502, 503].includes(response.status())) return;
    const { pathname } = new URL(response.url());
    problems.push(`${response.status()} ${pathname}: ${await response.text().catch(String)}`);
  });
  return {
    page,
    browser,
    problems,
    origins,
    view: (name) =>
      page
        .getByRole("navigation")
        .getByRole("link", { name: new RegExp(`^${name}`) })
        .click(),
    shows: (locator) => locator.first().waitFor(patience),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    close: () => browser.close(),
  };
}

/** Pushes a notification as the platform does: a connection that ended under a push is a reason to push again. */
export async function push(url: string, notification: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const once = (): Promise<Response> => fetch(url, { method: "POST", headers, body: JSON.stringify(notification) });
  expect((await once().catch(once)).status).toBe(200);
}

/** Waits until the dialog that is open has closed. */
export const dialogCloses = (page: Page): Promise<void> =>
  page.locator("dialog").waitFor({ ...patience, state: "detached" });

/** Starts a campaign with the page's form, for what is filled into one of its fields. */
export async function startCampaign(
  page: Page,
  fileId: string,
  field: "Device group" | "Or devices, by id",
  devices: string,
): Promise<void> {
  await page.getByRole("button", { name: "Start a campaign" }).click();
  await page.locator(`option[value="${fileId}"]`).waitFor({ ...patience, state: "attached" });
  await page.getByLabel("Package").selectOption(fileId);
  await page.getByLabel(field).fill(devices);
  await page.getByRole("button", { name: "Start the upgrade" }).click();
  await dialogCloses(page);
}

/** A demo and a browser that is logged in to it. */
export interface OpenedDemo extends MonitorPage {
  readonly demo: RunningDemo;
  readonly link: string;
  /** Folder of the demo's state, which goes with it. */
  readonly folder: string;
  /** Takes pictures for the documentation. */
  picture(name: string, schemes?: readonly ("dark" | "light")[]): Promise<void>;
}

export async function openDemo(...flags: readonly string[]): Promise<OpenedDemo> {
  const state = stateFolder();
  const images = process.env["UPCALL_IMAGES"] ? documentation : state.path;
  mkdirSync(images, { recursive: true });
  const demo = runDemo("--state", state.path, ...flags);
  const [, link] = (await demo.until(/dashboard (\S+)/)) as unknown as [string, string];
  const opened = await openPage();
  await opened.page.goto(link);
  return {
    ...opened,
    demo,
    link,
    folder: state.path,
    async picture(name, schemes = ["light"]) {
      for (const colorScheme of schemes) {
        await opened.page.emulateMedia({ colorScheme });
        await opened.page.getByText("Reading…").waitFor({ state: "hidden" });
        await opened.page.evaluate(() => new Promise(requestAnimationFrame));
        await opened.page.screenshot({ path: `${images}/${name}-${colorScheme}.png`, animations: "disabled" });
      }
    },
    async close() {
      await opened.close();
      await demo.stop();
      state.remove();
    },
  };
}
