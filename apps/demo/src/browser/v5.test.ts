import { expect, onTestFinished, test } from "vitest";
import { openDemo, patience } from "./monitor-page.ts";

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
  await page.getByRole("button", { name: "Start a campaign" }).click();
  await page.locator('option[value="firmware-1"]').waitFor({ ...patience, state: "attached" });
  await page.getByLabel("Package").selectOption("firmware-1");
  await page.getByLabel("Device group").fill("software-fleet");
  await page.getByRole("button", { name: "Start the upgrade" }).click();
  await expect.poll(() => cards.count(), patience).toBe(3);
  await page.locator("dialog").waitFor({ ...patience, state: "detached" });
  for (const card of await cards.all()) await expect.poll(() => card.textContent(), patience).toContain("100 %");

  await page.locator(".item", { hasText: "Failed" }).first().click();
  await page.getByRole("button", { name: "What does the platform say?" }).click();
  await shows(page.locator("dialog [role=status]", { hasText: /^fail: / }));
  expect(problems).toEqual([]);
}, 180_000);
