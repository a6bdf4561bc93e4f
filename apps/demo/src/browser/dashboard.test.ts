import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultGroups } from "../dashboard/fault-list.ts";
import { expectAccessible } from "./accessible.ts";
import { dialogCloses, openDemo, patience, startCampaign, type OpenedDemo } from "./monitor-page.ts";

/** One demo and one page for all: what one test leaves is where the next begins, as for a person at work. */
// Calls wait for the limit of 100 a minute, which earlier tests may have used up.
describe("the dashboard in Chromium", { timeout: 240_000 }, () => {
  let at: OpenedDemo;
  beforeAll(async () => {
    at = await openDemo("--devices", "60", "--seed", "7", "--speed", "600");
  });
  afterAll(() => at?.close());

  const field = async (name: string): Promise<number> =>
    Number(await at.page.locator(".oddities div", { hasText: name }).locator("dd").textContent());
  const panel = (): Locator => at.page.locator(".panel");
  const tile = (name: string): Locator => at.page.getByRole("button", { name: new RegExp(`^${name}`) });
  const rows = (): Locator => at.page.locator(".item");

  /** Starts a campaign through the dialog; it is then the one that is shown. */
  async function startAnother(fileId: string, group: string): Promise<void> {
    const { page, view, shows } = at;
    await view("Campaigns");
    await shows(page.locator(".card").first());
    const before = await page.locator(".card").count();
    await startCampaign(page, fileId, "Device group", group);
    await expect.poll(() => page.locator(".card").count(), patience).toBe(before + 1);
  }
  async function switchFaults(on: boolean, names: readonly string[]): Promise<void> {
    await at.view("Faults");
    for (const name of names) {
      const one = at.page.getByRole("switch", { name: new RegExp(name) });
      // The switch shows what the server knows, so it moves a moment after the click.
      if ((await one.isChecked()) !== on) await one.click();
      await expect.poll(() => one.isChecked(), patience).toBe(on);
    }
  }
  /** How often a fault has struck, as the page says. */
  const struck = async (name: string): Promise<number> => {
    const text = await at.page.locator(".faults li", { hasText: name }).textContent();
    return Number(/(\d+) times?$/.exec(text ?? "")?.[1] ?? 0);
  };
  /** Asks the platform until nothing is missing; not too often, since calls are counted. */
  async function reconcileToTheEnd(): Promise<void> {
    await at.view("Campaigns");
    await expect
      .poll(
        async () => {
          await at.page.getByRole("button", { name: "Reconcile" }).click();
          return at.page.locator(".percent").textContent();
        },
        { ...patience, interval: 6000 },
      )
      .toBe("100 %");
  }

  test("the printed link logs in, once, and leaves no code in the address", async () => {
    const { page, shows, browser, link } = at;
    await shows(page.getByRole("heading", { name: /campaign/ }));
    expect(page.url()).toMatch(/\/#\/campaigns$/);
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(link);
    await stranger.getByText("This login link has been used or has expired.").waitFor(patience);
    await expectAccessible(stranger, "login");
    await stranger.context().close();
  });

  test("campaigns run to their end before one's eyes, without asking, and all is right", async () => {
    const { page, demo, shows } = at;
    const calls: string[] = [];
    const note = (request: { url(): string }): void => void calls.push(new URL(request.url()).pathname);
    page.on("request", note);
    for (const card of await page.locator(".card").all()) {
      await expect.poll(() => card.textContent(), patience).toContain("100 %");
    }
    page.off("request", note);
    expect(calls.filter((path) => path !== "/api/feed")).toEqual([]);
    await demo.until(/"devices":60.*"lost":0/);
    await shows(page.getByText("All is right."));
  });

  test("the devices can be searched and filtered", async () => {
    const { page } = at;
    await page.getByPlaceholder("Device or reason").fill("-0007");
    await expect.poll(() => rows().count()).toBe(1);
    await page.getByPlaceholder("Device or reason").fill("");
    await page.getByLabel("State").selectOption("FAIL");
    const failed = await page.locator(".legend div", { hasText: "Failed" }).locator("dd").textContent();
    await expect.poll(() => rows().count()).toBe(Number(failed));
    await page.getByLabel("State").selectOption("");
  });

  const [lost, ...pushFaults] = faultGroups.Notifications.map(({ title }) => title) as [string, ...string[]];
  test(`pushes go wrong in ${pushFaults.length} ways, and the page tells the truth of each`, async () => {
    const { page, view, shows } = at;
    await switchFaults(true, pushFaults);
    await startAnother("firmware-1", "software-fleet");
    await view("Faults");
    for (const name of pushFaults)
      await expect.poll(() => struck(name), { ...patience, message: name }).toBeGreaterThan(0);
    await view("Campaigns");
    await expect.poll(() => field("Duplicates"), patience).toBeGreaterThan(0);
    await expect.poll(() => field("Late"), patience).toBeGreaterThan(0);
    await shows(page.getByRole("list", { name: "What is not right" }).getByText(/cannot be read/));
    await at.picture("campaigns", ["dark", "light"]);

    await page.getByRole("link", { name: "Look", exact: true }).click();
    expect(await tile("In quarantine").getAttribute("aria-pressed")).toBe("true");
    await shows(rows());
    await expectAccessible(page, "deliveries in quarantine");
    await rows().first().click();
    await shows(page.locator("dialog .facts", { hasText: "Unreadable" }));
    await expectAccessible(page, "a delivery in quarantine");
    await page.keyboard.press("Escape");
    await tile("In quarantine").click();
    await expect.poll(() => tile("In quarantine").getAttribute("aria-pressed"), patience).toBe("false");
    await shows(rows());
    await at.picture("deliveries");
    await switchFaults(false, pushFaults);
    await reconcileToTheEnd();
    expect(await panel().textContent()).toContain("30 devices, all ended");
  });

  test("our own handler breaks and pushes are lost: dead letters are replayed, what was lost is repaired", async () => {
    const { page, view, shows } = at;
    const broken = [...faultGroups["This application"].map(({ title }) => title), lost];
    await switchFaults(true, broken);
    await startAnother("software-1", "firmware-fleet");
    await view("Deliveries");
    await tile("Dead letters").click();
    await shows(rows().nth(3));
    await rows().first().click();
    await shows(page.locator("dialog", { hasText: "GiveUp: the handler of results is broken" }));
    await expectAccessible(page, "a dead letter");
    await page.keyboard.press("Escape");
    await switchFaults(false, broken);
    await expect.poll(() => struck(lost), patience).toBeGreaterThan(0);

    await view("Deliveries");
    await tile("Dead letters").click();
    await rows().first().click();
    await page.getByRole("button", { name: "Replay", exact: true }).click();
    await shows(page.getByText("1 taken up again."));
    await page.keyboard.press("Escape");
    await dialogCloses(page);
    await expect
      .poll(async () => {
        const all = page.getByRole("button", { name: "Replay all that match" });
        if (await all.isVisible()) await all.click({ timeout: 2000 }).catch(() => {});
        return tile("Dead letters").textContent();
      }, patience)
      .toBe("Dead letters0");
    await shows(page.getByText("No delivery matches."));
    await reconcileToTheEnd();
    expect(await field("Repaired")).toBeGreaterThan(0);
  });

  test.for(faultGroups["Calls to the platform"].map(({ title }) => title))(
    "calls: %s; the page says how it went, and recovers",
    async (name) => {
      const ensure = async (): Promise<string> => {
        await at.view("Subscriptions");
        await at.page.getByRole("button", { name: "Ensure all four" }).click();
        const status = at.page.locator("section [role=status]", { hasText: /^(?!Asking).+/ });
        await status.waitFor(patience);
        return (await status.textContent())!;
      };
      await switchFaults(true, [name]);
      const strike = async (): Promise<number> => {
        expect(await ensure()).toMatch(/\.$|: .+/);
        await at.view("Faults");
        return struck(name);
      };
      await expect.poll(strike, patience).toBeGreaterThan(0);
      await switchFaults(false, [name]);
      await expect.poll(ensure, patience).toBe("All four were there.");
    },
  );

  test("a subscription is removed only when one means it, is then missed, and ensured again", async () => {
    const { page, view, shows } = at;
    await view("Subscriptions");
    await page.getByRole("button", { name: "Remove fwUpgradeResultNotify" }).click();
    await page.getByRole("button", { name: "Really remove fwUpgradeResultNotify" }).click();
    await shows(page.getByText("not subscribed"));
    expect(await page.locator("main").textContent()).not.toMatch(/\/iot\/[^*]/);
    await view("Campaigns");
    await shows(page.getByText("1 subscription missing: fwUpgradeResultNotify does not come here."));
    await page.getByRole("link", { name: "Subscribe", exact: true }).click();
    await page.getByRole("button", { name: "Ensure all four" }).click();
    await shows(page.getByText("Subscribed to fwUpgradeResultNotify."));
    await expect.poll(() => page.getByText("1 subscription missing").isVisible(), patience).toBe(false);
  });

  test("every view is accessible, in light and dark and on a phone, and has its picture", async () => {
    const { page, view, shows } = at;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of ["Campaigns", "Deliveries", "Subscriptions", "Faults"]) {
        await view(name);
        await shows(page.locator("main section"));
        if (name === "Subscriptions") await shows(page.getByText(/comes here/));
        await expectAccessible(page, `${name}, ${colorScheme}`);
      }
    }
    for (const name of ["Subscriptions", "Faults"]) {
      await view(name);
      if (name === "Subscriptions") await shows(page.getByText(/comes here/));
      await at.picture(name.toLowerCase());
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of ["Deliveries", "Campaigns"]) {
      await view(name);
      await shows(page.locator("main section"));
      await expectAccessible(page, `${name} on a phone`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
    }
    await at.picture("campaigns-phone");
  });

  test("nothing was refused by the browser, nothing went wrong on the page, and no other origin was asked", () => {
    expect(at.demo.err()).toBe("");
    expect(at.problems).toEqual([]);
    expect([...at.origins]).toEqual([new URL(at.link).origin]);
  });
});
