import { chromium } from "playwright-core";
import { chromiumLaunch } from "../runtimes/chromium.ts";
import { setup as installRuntimes } from "../runtimes/install.ts";
import { serveSite } from "./serve.ts";

/** Opens the site in Chromium and searches it. Gives what went wrong, a request to another host included. */
export async function browserProblems(): Promise<readonly string[]> {
  await installRuntimes();
  const problems: string[] = [];
  const { url, server } = await serveSite(0);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
        problems.push(`a page asks ${new URL(request.url()).host} for something`);
    });
    page.on("pageerror", (error) => problems.push(`a page fails: ${error.message}`));
    await page.goto(url);
    const search = page.locator("#localsearch-input");
    // Nobody hears the keys until the page's scripts run, which takes long on a busy machine.
    for (let left = 60; left > 0 && !(await search.isVisible()); left -= 1) {
      await page.keyboard.press("Control+k");
      await page.waitForTimeout(250);
    }
    await search.fill("100222");
    await page.locator(".VPLocalSearchBox .result").first().click();
    await page.waitForURL(/errors/);
    if (!(await page.locator("main").innerText()).includes("100222"))
      problems.push("searching for 100222 does not lead to it");
  } catch (error) {
    problems.push(`the site in a browser: ${(error as Error).message}`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return problems;
}
