import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, root } from "../workspace/packages.ts";

const site = "https://github.com/upcall/upcall/blob/main";
const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
/** The title of a page, without the marks of code. */
export const titleOf = (text: string): string => /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? "";

/** The first paragraph after the title, on one line. */
const summaryOf = (text: string): string =>
  text
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .find((paragraph) => paragraph !== "" && !paragraph.startsWith("#"))
    ?.replaceAll("\n", " ") ?? "";

const link = (path: string): string => {
  const text = read(join(root, path));
  return `- [${titleOf(text)}](${site}/${path}): ${summaryOf(text)}`;
};

/** The text of a package's `llms.txt`: what it is, its README whole, and where more is to be read. */
function packageText(path: string, description: string): string {
  const readme = read(join(path, "README.md")).trim();
  const more = ["docs/operations.md", "docs/notifications.md", "docs/errors.md"].map(link);
  return `${readme.replace(/^# .*$/m, (title) => `${title}\n\n> ${description}`)}\n\n## More\n\n${more.join("\n")}\n`;
}

/** The index of everything for readers that are programs, and one file a package that is published with it. */
export function llmsFiles(): readonly (readonly [path: string, text: string])[] {
  const guides = readdirSync(join(root, "docs")).filter((file) => file.startsWith("guide-"));
  const pages = ["operations", "notifications", "errors", "performance"].map((name) => `docs/${name}.md`);
  const packages = publishedPackages();
  const readme = read(join(root, "README.md"));
  const index = `# Upcall

> ${summaryOf(readme)}

## Packages

${packages.map(({ folder, manifest }) => `- [${manifest.name}](${site}/packages/${folder}/README.md): ${String(manifest["description"])}`).join("\n")}

## Guides

${guides.map((file) => link(`docs/${file}`)).join("\n")}

## Reference

${pages
  .filter((page) => existsSync(join(root, page)))
  .map(link)
  .join("\n")}
`;
  return [
    [join(root, "llms.txt"), index],
    ...packages
      .filter(({ path }) => existsSync(join(path, "README.md")))
      .map(
        ({ path, manifest }) => [join(path, "llms.txt"), packageText(path, String(manifest["description"]))] as const,
      ),
  ];
}
