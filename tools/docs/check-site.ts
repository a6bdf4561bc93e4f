import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { site } from "./places.ts";

const filesOf = (ending: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(site, file));

/** Attributes and rules that make a browser fetch something by itself. */
const fetched = [
  /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc="((?:https?:)?\/\/[^"]+)"/g,
  /<link\b[^>]*?\shref="((?:https?:)?\/\/[^"]+)"/g,
  /(?:url\(|@import )["']?((?:https?:)?\/\/[^"')]+)/g,
];

/** What is wrong with the finished site: links to pages or headings that are not there, and anything loaded from another host. */
export function siteProblems(): readonly string[] {
  const pages = new Map(filesOf(".html").map((file) => [file, readFileSync(file, "utf8")]));
  const anchors = new Map(
    [...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))]),
  );
  const problems = new Set<string>();
  const broken = new Map<string, Set<string>>();
  for (const [file, html] of pages) {
    for (const [, href] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      if (href === undefined || /^[a-z]+:/.test(href)) continue;
      const [path = "", hash = ""] = href.split("#").map(decodeURIComponent);
      const target = path === "" ? file : resolvePage(file, path);
      const found = existsSync(target) && (hash === "" || anchors.get(target)?.has(hash));
      const address = `/${relative(site, target)}${hash && `#${hash}`}`;
      if (!found) broken.set(address, (broken.get(address) ?? new Set()).add(relative(site, file)));
    }
  }
  for (const [address, from] of broken)
    problems.add(
      `${address} is not there; ${[...from].slice(0, 3).join(", ")}${from.size > 3 ? " and others" : ""} link to it`,
    );
  for (const [file, text] of [...pages, ...filesOf(".css").map((file) => [file, readFileSync(file, "utf8")] as const)])
    for (const pattern of fetched)
      for (const [, url] of text.matchAll(pattern))
        problems.add(`${relative(site, file)} loads ${url} from another host`);
  return [...problems];
}

function resolvePage(from: string, path: string): string {
  const file = path.startsWith("/") ? join(site, path) : resolve(dirname(from), path);
  return path.endsWith("/") ? join(file, "index.html") : file;
}
