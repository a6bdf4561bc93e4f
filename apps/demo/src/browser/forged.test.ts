import { expect, onTestFinished, test } from "vitest";
import { openPage, patience, push, startCampaign } from "./monitor-page.ts";
import { startNodeMonitor } from "./node-monitor.ts";

const forged = 10_000;

test("ten thousand forged operations do not keep the operator from working", async () => {
  const { loginLink, callbackUrl, platformUrl } = await startNodeMonitor();
  const { page, problems, shows, view, close } = await openPage();
  onTestFinished(close);
  await page.goto(await loginLink());

  /** Somebody who knows the callback. */
  let sent = 0;
  const attack = async (): Promise<void> => {
    while (sent < forged) {
      const operationId = `forged-${(sent += 1)}`;
      const ids = { deviceId: "d", appId: "my-app", operationId, subOperationId: "s" };
      const reason = `=cmd|' /c calc'!A${sent} ${"x".repeat(2000)}`;
      const body = { notifyType: "fwUpgradeResultNotify", ...ids, status: "FAIL", statusDesc: reason };
      await push(callbackUrl, body);
    }
  };
  const attacked = Promise.all(Array.from({ length: 16 }, attack));
  await expect.poll(() => sent, patience).toBeGreaterThan(500);

  // Meanwhile the operator looks, subscribes, and runs a campaign to its end.
  await view("Subscriptions");
  await page.getByRole("button", { name: "Ensure all four" }).click();
  await shows(page.getByText(/^Subscribed to/));
  await view("Campaigns");
  await startCampaign(page, "firmware-1", "Or devices, by id", "meters-0001 meters-0002");
  await expect.poll(() => page.locator(".percent").textContent(), patience).toBe("100 %");
  await page.getByRole("button", { name: "Reconcile" }).click();
  await shows(page.getByText(/Nothing was missed|made up for/));

  await attacked;
  // The real campaign is listed first; of the forged ones a few, apart.
  await shows(page.getByText("Not confirmed by the platform"));
  expect(await page.locator(".side > .cards .card").count()).toBe(1);
  await expect.poll(() => page.locator(".others .badge").textContent(), patience).toBe("1,000+");
  expect(await page.locator(".others .card").count()).toBe(5);
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1500);

  // The platform was asked little, and refused nobody for asking too much.
  const calls = (await (await fetch(`${platformUrl}/admin/calls`)).json()) as {
    readonly operation: string;
    readonly calls: number;
    readonly refused: Readonly<Record<string, number>>;
  }[];
  expect(calls.find(({ operation }) => operation === "queryUpgradeTask")!.calls).toBeLessThan(100);
  expect(calls.filter(({ refused }) => "1010009" in refused)).toEqual([]);
  expect(problems).toEqual([]);
}, 180_000);
