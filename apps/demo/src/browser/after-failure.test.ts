import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { dialogCloses, openDemo, patience, startCampaign, type OpenedDemo } from "./monitor-page.ts";

let at: OpenedDemo;
beforeAll(async () => {
  at = await openDemo("--devices", "60", "--seed", "7", "--speed", "600");
  await at.demo.until(/"devices":60.*"lost":0/);
});
afterAll(() => at?.close());

/** Tab until the focus is on something of this name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await at.press("Tab");
    const focused = await at.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing called ${name} can be reached with Tab.`);
}

test("from a failed device to its delivery, its reason in words, and a new campaign that succeeds: by keyboard alone", async () => {
  const { page, press, shows } = at;
  await shows(page.getByRole("button", { name: /^Start again with the/ }));

  // The failed devices, by the reason that the page lists first.
  const reason = (await page.locator(".reasons li .row > span").first().textContent())!;
  await tabTo(new RegExp(`^${reason}`));
  await press("Enter");
  await expect.poll(() => page.getByLabel("State").inputValue()).toBe("FAIL");
  await tabTo(/^Devices$/);
  await press("Enter");
  await shows(page.locator("dialog .advice", { hasText: reason }));
  expect(await page.locator("dialog .advice p").count()).toBe(2);
  await expectAccessible(page, "a device that failed");
  await at.picture("device");

  // Its delivery, as it came.
  await tabTo(/^Failed$/);
  await press("Enter");
  await shows(page.locator("dialog pre", { hasText: `"${reason}"` }));
  await shows(page.locator("dialog", { hasText: "It says something newer than what was known of the device." }));
  await expectAccessible(page, "a delivery");
  await at.picture("delivery");
  await tabTo(/^(firmware|software)-fleet-\d+$/);
  await press("Enter");
  await shows(page.locator("dialog .timeline"));
  await press("Escape");
  await dialogCloses(page);

  // A new campaign with all devices that failed.
  const failed = Number(await page.locator(".legend div", { hasText: "Failed" }).locator("dd").textContent());
  const before = await page.locator(".card").count();
  await tabTo(/^Start again with the/);
  await press("Enter");
  await expect
    .poll(async () => (await page.getByLabel("Devices", { exact: true }).last().inputValue()).split("\n").length)
    .toBe(failed);
  await expect.poll(() => page.getByLabel("Package").inputValue(), patience).not.toBe("");
  await expectAccessible(page, "starting again");
  await at.picture("start-again");
  await tabTo(/^Start the upgrade$/);
  await press("Enter");
  await dialogCloses(page);
  await expect.poll(() => page.locator(".card").count(), patience).toBe(before + 1);
  await expect.poll(() => page.locator(".percent").textContent(), patience).toBe("100 %");
  expect(await page.locator(".panel").textContent()).toContain(`${failed} device`);
  const succeeded = await page.locator(".legend div", { hasText: "Succeeded" }).locator("dd").textContent();
  expect(Number(succeeded)).toBe(failed);
  expect(at.problems).toEqual([]);
}, 120_000);

test("a window that the platform would refuse is refused by the dialog, and nothing is sent", async () => {
  const { page } = at;
  const sent: string[] = [];
  page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
  await page.getByRole("button", { name: "Start a campaign" }).click();
  await page.locator("option[value=firmware-1]").waitFor({ ...patience, state: "attached" });
  await page.locator("dialog").getByLabel("Runs").selectOption("custom");
  await page.locator("dialog").getByLabel("Begins").fill("2020-01-01T00:00");
  await page.locator("dialog").getByLabel("Ends").fill("2020-01-01T00:04");
  await page.getByRole("button", { name: "Start the upgrade" }).click();
  await page.getByText("must not be in the past").waitFor(patience);
  await page.getByText("must be more than 5 minutes after startTime").waitFor(patience);
  await expectAccessible(page, "the dialog with problems");
  expect(sent).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the address names the campaign, the filter and the open device: it survives a reload, and back undoes each step", async () => {
  const { page, view, shows } = at;
  await view("Campaigns");
  await page.locator(".card").nth(1).click();
  await page.getByLabel("State").selectOption("FAIL");
  await page.locator(".item").first().click();
  await shows(page.locator("dialog .timeline li"));
  const url = page.url();
  expect(url).toMatch(/#\/campaigns\/[0-9a-f]{32}\?state=FAIL&device=\w+$/);
  await page.reload();
  await shows(page.locator("dialog .timeline li"));
  expect(page.url()).toBe(url);
  expect(await page.getByLabel("State").inputValue()).toBe("FAIL");
  await page.goBack();
  await dialogCloses(page);
  expect(await page.getByLabel("State").inputValue()).toBe("FAIL");
  await page.goBack();
  await expect.poll(() => page.getByLabel("State").inputValue(), patience).toBe("");
  await page.goBack();
  await expect.poll(() => page.url(), patience).toMatch(/#\/campaigns$/);
});

test("a campaign that ends is notified of, once, if the operator wants it", async () => {
  const { page } = at;
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    class Shown extends EventTarget {
      static readonly permission = "granted";
      static requestPermission = async () => "granted" as const;
      constructor(title: string, options: { body: string }) {
        super();
        shown.push(`${title}. ${options.body}`);
      }
    }
    Object.assign(globalThis, { Notification: Shown });
  });
  await page.getByLabel("Notify me when a campaign ends").check();
  await startCampaign(page, "firmware-1", "Or devices, by id", "firmware-fleet-0001");
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown), patience)
    .toEqual([expect.stringMatching(/^Firmware campaign ended\. 1 device: [01] succeeded, [01] failed$/)]);
});
