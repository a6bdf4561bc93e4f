import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runDemo, stateFolder, type RunningDemo } from "../cli/running-demo.ts";
import { faultGroups } from "../dashboard/fault-list.ts";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";
import { expectAccessible } from "./chromium.ts";

/** `UPCALL_IMAGES=1` renews the pictures of the documentation; they differ at every run, so a usual run leaves them alone. */
const documentation = fileURLToPath(new URL("../../../../docs/images", import.meta.url));
const patience = { timeout: 60_000 };

/** One demo and one page for all: what one test leaves is where the next begins, as for a person at work. */
describe("the dashboard in Chromium", () => {
  const state = stateFolder();
  const images = process.env["UPCALL_IMAGES"] ? documentation : state.path;
  let demo: RunningDemo;
  let browser: Browser;
  let page: Page;
  let link: string;
  const faults: string[] = [];

  const view = (name: string): Promise<void> => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
  const shows = (locator: Locator): Promise<void> => locator.first().waitFor(patience);
  const field = async (name: string): Promise<number> =>
    Number(await page.locator(".oddities div", { hasText: name }).locator("dd").textContent());
  const panel = (): Locator => page.locator(".panel");

  /** Starts a campaign through the dialog; it is then the one that is shown. */
  async function startCampaign(fileId: string, group: string): Promise<void> {
    await view("Campaigns");
    await shows(page.locator(".card").first());
    const before = await page.locator(".card").count();
    await page.getByRole("button", { name: "Start a campaign" }).click();
    await page.locator(`option[value="${fileId}"]`).waitFor({ ...patience, state: "attached" });
    await page.getByLabel("Package").selectOption(fileId);
    await page.getByLabel("Device group").fill(group);
    await page.getByRole("button", { name: "Start the upgrade" }).click();
    await expect.poll(() => page.locator(".card").count(), patience).toBe(before + 1);
    await page.locator("dialog").waitFor({ state: "detached" });
  }
  async function switchFaults(on: boolean, names: readonly string[]): Promise<void> {
    await view("Faults");
    for (const name of names) {
      const one = page.getByRole("switch", { name: new RegExp(name) });
      // The switch shows what the server knows, so it moves a moment after the click.
      if ((await one.isChecked()) !== on) await one.click();
      await expect.poll(() => one.isChecked(), patience).toBe(on);
    }
  }
  /** How often a fault has struck, as the page says. */
  const struck = async (name: string): Promise<number> => {
    const text = await page.locator(".faults li", { hasText: name }).textContent();
    return Number(/(\d+) times?$/.exec(text ?? "")?.[1] ?? 0);
  };
  /** Asks the platform until nothing is missing; not too often, since calls are counted. */
  async function reconcileToTheEnd(): Promise<void> {
    await view("Campaigns");
    await expect
      .poll(
        async () => {
          await page.getByRole("button", { name: "Reconcile" }).click();
          return page.locator(".percent").textContent();
        },
        { ...patience, interval: 6000 },
      )
      .toBe("100 %");
  }

  beforeAll(async () => {
    await mkdir(images, { recursive: true });
    demo = runDemo("--state", state.path, "--devices", "60", "--seed", "7", "--speed", "600");
    [, link] = (await demo.until(/dashboard (\S+)/)) as unknown as [string, string];
    browser = await chromium.launch(chromiumLaunch());
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        faults.push(message.text());
    });
    page.on("response", async (response) => {
      // 503 says that the monitor starts again, and the page asks again.
      if (response.ok() || [304, 403, 502, 503].includes(response.status())) return;
      const { pathname } = new URL(response.url());
      faults.push(`${response.status()} ${pathname}: ${await response.text().catch(String)}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    state.remove();
  });

  test("the printed link logs in, once, and leaves no code in the address", async () => {
    await page.goto(link);
    await shows(page.getByRole("heading", { name: /campaign/ }));
    expect(page.url()).toMatch(/\/#campaigns$/);
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(link);
    await stranger.getByText("This login link has been used or has expired.").waitFor(patience);
    await expectAccessible(stranger, "login");
    await stranger.context().close();
  });

  test("campaigns run to their end before one's eyes, without asking", async () => {
    const calls: string[] = [];
    const note = (request: { url(): string }): void => void calls.push(new URL(request.url()).pathname);
    page.on("request", note);
    for (const card of await page.locator(".card").all()) {
      await expect.poll(() => card.textContent(), patience).toContain("100 %");
    }
    page.off("request", note);
    expect(calls.filter((path) => path !== "/api/feed")).toEqual([]);
    await demo.until(/"devices":60.*"lost":0/);
  });

  test("a device's timeline tells everything that came for it, by keyboard", async () => {
    await page.getByRole("listbox", { name: "Devices" }).focus();
    for (const key of ["End", "ArrowUp", "Enter"]) await page.keyboard.press(key);
    await shows(page.locator("dialog .timeline li"));
    expect(await page.locator("dialog").textContent()).toContain("handled after");
    await page.getByRole("button", { name: "What does the platform say?" }).click();
    await shows(page.locator("dialog [role=status]", { hasText: /^(success|fail)/ }));
    await expectAccessible(page, "timeline");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("listbox");
  });

  test("the devices can be searched and filtered", async () => {
    await page.getByPlaceholder("Search devices, reasons").fill("-0007");
    await expect.poll(() => page.locator(".device").count()).toBe(1);
    await page.getByPlaceholder("Search devices, reasons").fill("");
    await page.getByLabel("State").selectOption("FAIL");
    const failed = await page.locator(".legend div", { hasText: "Failed" }).locator("dd").textContent();
    await expect.poll(() => page.locator(".device").count()).toBe(Number(failed));
    await page.getByLabel("State").selectOption("");
  });

  const [lost, ...pushFaults] = faultGroups.Notifications.map(({ title }) => title) as [string, ...string[]];
  test(`pushes go wrong in ${pushFaults.length} ways, and the page tells the truth of each`, async () => {
    await switchFaults(true, pushFaults);
    await startCampaign("firmware-1", "software-fleet");
    await view("Faults");
    for (const name of pushFaults)
      await expect.poll(() => struck(name), { ...patience, message: name }).toBeGreaterThan(0);
    await view("Campaigns");
    await expect.poll(() => field("Duplicates"), patience).toBeGreaterThan(0);
    await expect.poll(() => field("Late"), patience).toBeGreaterThan(0);
    await page.screenshot({ path: `${images}/campaigns-light.png` });
    await view("Inbox");
    await expect
      .poll(() => page.locator(".tile", { hasText: "In quarantine" }).locator("dd").textContent(), patience)
      .not.toBe("0");
    await shows(page.locator(".kept li", { hasText: "not JSON" }));
    await shows(page.locator(".kept li", { hasText: "no JSON content type" }));
    await expectAccessible(page, "inbox with a quarantine");
    await switchFaults(false, pushFaults);
    await reconcileToTheEnd();
    expect(await panel().textContent()).toContain("30 devices, all ended");
  }, 120_000);

  test("our own handler breaks and pushes are lost: dead letters are replayed, what was lost is repaired", async () => {
    const broken = [...faultGroups["This application"].map(({ title }) => title), lost];
    await switchFaults(true, broken);
    await startCampaign("software-1", "firmware-fleet");
    await view("Inbox");
    await shows(page.getByRole("row").nth(3));
    await expectAccessible(page, "inbox with dead letters");
    await page.screenshot({ path: `${images}/inbox.png` });
    expect(await page.getByRole("row").nth(1).textContent()).toContain("GiveUp: the handler of results is broken");
    await switchFaults(false, broken);
    await expect.poll(() => struck(lost), patience).toBeGreaterThan(0);
    await view("Inbox");
    await page
      .getByRole("button", { name: /^Replay (?!all)/ })
      .first()
      .click();
    await shows(page.getByText("1 taken up again."));
    await expect
      .poll(async () => {
        const all = page.getByRole("button", { name: /^Replay all/ });
        if (await all.isVisible()) await all.click();
        return page.getByText("None. A notification whose handler gave up").isVisible();
      }, patience)
      .toBe(true);
    await reconcileToTheEnd();
    expect(await field("Repaired")).toBeGreaterThan(0);
  }, 120_000);

  test.for(faultGroups["Calls to the platform"].map(({ title }) => title))(
    "calls: %s; the page says how it went, and recovers",
    async (name) => {
      const ensure = async (): Promise<string> => {
        await view("Subscriptions");
        await page.getByRole("button", { name: "Ensure all four" }).click();
        const status = page.locator("section [role=status]", { hasText: /^(?!Asking).+/ });
        await status.waitFor(patience);
        return (await status.textContent())!;
      };
      await switchFaults(true, [name]);
      const strike = async (): Promise<number> => {
        expect(await ensure()).toMatch(/\.$|: .+/);
        await view("Faults");
        return struck(name);
      };
      await expect.poll(strike, patience).toBeGreaterThan(0);
      await switchFaults(false, [name]);
      await expect.poll(ensure, patience).toBe("All four were there.");
    },
  );

  test("a subscription is removed only when one means it, and ensured again", async () => {
    await view("Subscriptions");
    await page.getByRole("button", { name: "Remove fwUpgradeResultNotify" }).click();
    await page.getByRole("button", { name: "Really remove fwUpgradeResultNotify" }).click();
    await shows(page.getByText("not subscribed"));
    expect(await page.locator("main").textContent()).not.toMatch(/\/iot\/[^*]/);
    await page.getByRole("button", { name: "Ensure all four" }).click();
    await shows(page.getByText("Subscribed to fwUpgradeResultNotify."));
  });

  test("every view is accessible, in light and dark and on a phone, and has its picture", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of ["Campaigns", "Inbox", "Subscriptions", "Faults"]) {
        await view(name);
        await shows(page.locator("main section"));
        await expectAccessible(page, `${name}, ${colorScheme}`);
      }
      await view("Campaigns");
    }
    await page.screenshot({ path: `${images}/campaigns-dark.png` });
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, "campaigns on a phone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.screenshot({ path: `${images}/campaigns-phone.png` });
  });

  test("nothing was refused by the browser, and nothing went wrong on the page", () => {
    expect(demo.err()).toBe("");
    expect(faults).toEqual([]);
  });
});
