import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { repository, site, stage } from "../places.ts";

const sidebar = JSON.parse(readFileSync(join(stage, "sidebar.json"), "utf8"));

/** Headings get the anchors that the code host gives them, so that links are right in both places. */
const slugify = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

export default defineConfig({
  srcDir: stage,
  outDir: site,
  title: "Upcall",
  description: "Device upgrade callbacks of Huawei's IoT platform as a typed, durable, verifiable stream",
  lang: "en",
  cleanUrls: false,
  lastUpdated: false,
  // check-site.ts lists every dead link and heading at once, where this stops at the first page.
  ignoreDeadLinks: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  // The search index is one large chunk, loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4_000 } },
  markdown: { anchor: { slugify } },
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "Start", link: "/guides/start" },
      { text: "Errors", link: "/reference/errors" },
      { text: "Notifications", link: "/reference/notifications" },
      { text: "Performance", link: "/reference/performance" },
    ],
    sidebar,
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository.replace("/blob/main", "") }],
  },
});
