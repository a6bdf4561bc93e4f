import { expect, onTestFinished, test } from "vitest";
import { openDemo, patience, startCampaign } from "./monitor-page.ts";

test("the page works on IoTDA v5: campaigns run to their end, another is started, and a device says what the platform says", async () => {
  const { page, view, shows, problems, close } = await openDemo("--profile", "v5", "--devices", "20", "--speed", "600");
  onTestFinished(close);
  const cards = page.locator(".card");
  await expect.poll(() => cards.count(), patience).toBe(2);
  for (const card of await cards.all()) await expect.poll(() => card.textContent(), patience).toContain("100 %");
  await shows(page.getByText("All is right."));

  await view("Subscriptions");
  await expect.poll(() => page.getByText(/comes here/).count(), patience).toBe(4);

  await view("Campaigns");
  await startCampaign(page, "firmware-1", "Device group", "software-fleet");
  await expect.poll(() => cards.count(), patience).toBe(3);
  for (const card of await cards.all()) await expect.poll(() => card.textContent(), patience).toContain("100 %");

  await page.locator(".item", { hasText: "Failed" }).first().click();
  await page.getByRole("button", { name: "What does the platform say?" }).click();
  await shows(page.locator("dialog [role=status]", { hasText: /^fail: / }));
  expect(problems).toEqual([]);
}, 180_000);
