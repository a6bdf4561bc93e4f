import { chromium } from "playwright-core";
import { chromiumLaunch } from "./chromium.ts";

/** The first line that a page logs in Chromium; rejects with what the page throws. */
export async function loggedBy(url: string): Promise<string> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    const logged = new Promise<string>((resolve, reject) => {
      page.on("pageerror", reject);
      page.on("console", (message) => message.type() === "log" && resolve(message.text()));
    });
    await page.goto(url);
    return await logged;
  } finally {
    await browser.close();
  }
}
