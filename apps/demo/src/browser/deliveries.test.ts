import { sqliteInbox, type SqliteDatabase } from "@upcall/receiver/inbox/sqlite";
import Database from "libsql";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { dialogCloses, openPage, patience, push } from "./monitor-page.ts";
import { startNodeMonitor } from "./node-monitor.ts";

const operationId = "0123456789abcdef0123456789abcdef";

/** Stores so many deliveries, as they would have come; one in ten cannot be read. */
const stored =
  (count: number) =>
  async (file: string): Promise<void> => {
    const database = new Database(file) as unknown as SqliteDatabase;
    const inbox = sqliteInbox(database);
    const accept = (at: number): Promise<void> => {
      const ids = { appId: "my-app", operationId, subOperationId: `sub-${at}`, deviceId: `meter-${at}` };
      const body = JSON.stringify({
        notifyType: "fwUpgradeStateChangeNotify",
        ...ids,
        step: "1",
        stepDesc: "downloading",
      });
      return inbox.accept({
        id: `delivery-${String(at).padStart(6, "0")}`,
        receivedAt: Date.now() - 3_600_000 + at,
        via: "push",
        body: new TextEncoder().encode(at % 10 === 9 ? body.slice(0, 40) : body),
        reading:
          at % 10 === 9
            ? { readable: false, problem: "not JSON" }
            : {
                readable: true,
                type: "fwUpgradeStateChangeNotify",
                stream: `my-app/${operationId}/sub-${at}`,
                state: "downloading",
                deviceId: ids.deviceId,
              },
      });
    };
    for (let from = 0; from < count; from += 1000)
      await Promise.all(Array.from({ length: Math.min(1000, count - from) }, (_, at) => accept(from + at)));
    await inbox.close?.();
    (database as unknown as { close(): void }).close();
  };

const shown = async (page: Page): Promise<number> =>
  Number((await page.locator("h2 .number").first().textContent())!.replaceAll(",", ""));

/** How many elements are in the page, and in the list. */
const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll("*").length);

test("a filter in the address survives reload and back, and the files have as many rows as the filter shows", async () => {
  const { loginLink, origin, callbackUrl } = await startNodeMonitor(stored(400));
  const { page, problems, view, shows, close } = await openPage();
  onTestFinished(close);
  await page.goto(await loginLink());
  await view("Deliveries");
  await expect.poll(() => shown(page), patience).toBe(400);
  await expect
    .poll(() => page.getByRole("button", { name: /^Waiting to be judged/ }).textContent(), patience)
    .toMatch(/0$/);

  await page.getByLabel("Status").selectOption("quarantined");
  await expect.poll(() => shown(page), patience).toBe(40);
  await page.getByLabel("Status").selectOption("");
  await page.getByLabel("Verdict").selectOption("advanced");
  await expect.poll(() => shown(page), patience).toBe(360);
  const url = page.url();
  expect(url).toMatch(/#\/deliveries\?verdict=advanced$/);
  await page.reload();
  await expect.poll(() => shown(page), patience).toBe(360);
  expect(await page.getByLabel("Verdict").inputValue()).toBe("advanced");
  await page.goBack();
  await expect.poll(() => shown(page), patience).toBe(400);
  await page.goBack();
  await expect.poll(() => shown(page), patience).toBe(40);
  expect(await page.getByLabel("Status").inputValue()).toBe("quarantined");

  await page.goto(url);
  await expect.poll(() => shown(page), patience).toBe(360);
  for (const format of ["CSV", "JSON"]) {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: format }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const rows = format === "CSV" ? text.trimEnd().split("\r\n").slice(1) : (JSON.parse(text) as unknown[]);
    expect(rows).toHaveLength(360);
  }

  await page.getByPlaceholder("Device, whole id").fill("meter-7");
  await page.keyboard.press("Enter");
  await expect.poll(() => shown(page), patience).toBe(1);
  await page.locator(".item").first().click();
  await shows(page.locator("dialog", { hasText: "It says something newer than what was known of the device." }));
  await expectAccessible(page, "a delivery");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await shows(page.getByText("Copied."));
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain(`curl -i "${origin}/iot/$HOOK_TOKEN"`);
  expect(command).not.toContain("4f9c2b71d03e8a65");
  const deep = page.url();
  await page.goto("about:blank");
  await page.goto(deep);
  await shows(page.locator("dialog pre", { hasText: '"meter-7"' }));
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url(), patience).toMatch(/#\/deliveries\?verdict=advanced&device=meter-7$/);

  const pushResult = (deviceId: string): Promise<void> => {
    const ids = { appId: "my-app", operationId, subOperationId: `sub-${deviceId}`, deviceId };
    const result = { notifyType: "fwUpgradeResultNotify", ...ids, status: "SUCCESS", statusDesc: "SUCCESS" };
    return push(callbackUrl, result);
  };
  const firstRow = page.locator(".item").first();
  // At the top of the list, a new delivery shows at once.
  await page.goto(`${origin}/#/deliveries`);
  await shows(page.locator(".item"));
  await pushResult("meter-live");
  await expect.poll(() => firstRow.textContent(), patience).toMatch(/meter-live.*Handled$/);

  // Further down, the list stays where it is, and a button leads to what is new.
  const list = page.getByRole("listbox", { name: "Deliveries" });
  await list.press("PageDown");
  await list.press("PageDown");
  await list.press("PageDown");
  const position = (): Promise<number> => list.evaluate((element) => element.scrollTop);
  const before = await position();
  expect(before).toBeGreaterThan(0);
  await pushResult("meter-later");
  const showNew = page.getByRole("button", { name: "Something new has arrived: show it" });
  await shows(showNew);
  expect(await position()).toBe(before);
  await showNew.click();
  await expect.poll(() => firstRow.textContent(), patience).toMatch(/meter-later/);
  expect(await position()).toBe(0);
  expect(problems).toEqual([]);
}, 180_000);

test("a hundred thousand deliveries: pages are loaded as one goes, and the document stays small", async () => {
  const { loginLink } = await startNodeMonitor(stored(100_000));
  const { page, problems, view, close } = await openPage();
  onTestFinished(close);
  await page.goto(await loginLink());
  await view("Deliveries");
  await expect.poll(() => shown(page), patience).toBe(100_000);
  const list = page.getByRole("listbox", { name: "Deliveries" });
  const size = async (): Promise<number> => Number(await page.locator(".item").first().getAttribute("aria-setsize"));
  await list.focus();
  for (let loaded = await size(), target = 3000; loaded < target;) {
    await page.keyboard.press("End");
    await expect.poll(size, patience).toBeGreaterThan(loaded);
    loaded = await size();
    expect(await page.locator(".item").count()).toBeLessThan(80);
    expect(await elements(page)).toBeLessThan(1200);
  }
  // A page that cannot be read is named, and is read when the operator asks again.
  const refused = await size();
  await page.route("**/api/deliveries?*", (route) => route.fulfill({ status: 500, json: { message: "No disk." } }));
  await page.keyboard.press("End");
  await page.getByRole("alert").filter({ hasText: "No disk." }).waitFor(patience);
  await page.unroute("**/api/deliveries?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(size, patience).toBeGreaterThan(refused);

  await list.press("End");
  await page.keyboard.press("Enter");
  await page.locator("dialog .facts").waitFor(patience);
  await page.keyboard.press("Escape");
  await dialogCloses(page);
  await page.keyboard.press("Home");
  await expect.poll(() => page.locator(".item").first().getAttribute("aria-posinset"), patience).toBe("1");
  expect(problems).toEqual(['500 /api/deliveries: {"message":"No disk."}']);
}, 300_000);
