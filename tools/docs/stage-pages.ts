import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { titleOf } from "../pages/llms.ts";
import { siteLinks } from "./links.ts";
import { groups, pages } from "./pages.ts";
import { root, stage } from "./places.ts";
import { withoutStrayTags } from "./prose.ts";
import { documentedPackages } from "./reference.ts";

/** One entry of VitePress's side bar. */
interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly SidebarItem[];
}

/** Writes the site's sources: pages with links of the site, documents as files, and the side bar. Gives the broken links. */
export function stagePages(): readonly string[] {
  rmSync(stage, { recursive: true, force: true });
  const all = pages();
  const problems: string[] = [];
  const titles = new Map<string, string>();
  const write = (file: string, address: string): void => {
    const text = readFileSync(join(root, file), "utf8");
    titles.set(address, titleOf(text));
    const target = join(stage, `${address}.md`);
    mkdirSync(dirname(target), { recursive: true });
    const broken = (link: string): void => void problems.push(`${file} links to ${link}, which is not there`);
    writeFileSync(target, withoutStrayTags(siteLinks(text, file, all, broken)));
  };
  write("tools/docs/home.md", "/index");
  for (const { file, address } of all) write(file, address);
  for (const folder of ["images", "api"])
    if (existsSync(join(root, "docs", folder)))
      cpSync(join(root, "docs", folder), join(stage, "public", folder), { recursive: true });
  cpSync(join(root, "llms.txt"), join(stage, "public/llms.txt"));
  writeFileSync(
    join(stage, "public/llms-full.txt"),
    all.map(({ file }) => readFileSync(join(root, file), "utf8")).join("\n\n"),
  );
  const written = groups.map((group) => ({
    text: group,
    items: all
      .filter((page) => page.group === group)
      .map(({ address }) => ({ text: titles.get(address) || address, link: address })),
  }));
  const names = documentedPackages().map(({ name, folder }) => ({ text: name, link: `/names/${folder}/` }));
  const sidebar: readonly SidebarItem[] = [...written, { text: "Every name", items: names }];
  writeFileSync(join(stage, "sidebar.json"), JSON.stringify(sidebar));
  return problems;
}
