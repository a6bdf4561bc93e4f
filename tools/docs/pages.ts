import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.ts";

/** A page of the site. */
export interface Page {
  /** Its Markdown file, from the repository's root. */
  readonly file: string;
  /** Its address on the site, without `.html`. */
  readonly address: string;
  readonly group: Group;
}

/** Headings of the side bar, in order. */
export const groups = ["Guides", "Packages", "Reference", "In depth", "Decisions", "Project"] as const;
export type Group = (typeof groups)[number];

const guides = ["start", "migrate-from-python", "edge", "secure-the-callback", "operate", "test-with-the-emulator"];
const reference = ["operations", "notifications", "errors", "performance"];
const project = { "CONTRIBUTING.md": "/contributing", "SECURITY.md": "/security" };

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith(".md"));

/** Every page that is written as Markdown in the repository, in the order of the side bar. */
export function pages(): readonly Page[] {
  const docs = markdownIn("docs").map((file) => file.slice(0, -3));
  const other = docs.filter((name) => !name.startsWith("guide-") && !reference.includes(name));
  const page = (file: string, address: string, group: Group): Page => ({ file, address, group });
  return [
    ...guides.map((name) => page(`docs/guide-${name}.md`, `/guides/${name}`, "Guides")),
    ...docs
      .filter((name) => name.startsWith("guide-") && !guides.includes(name.slice(6)))
      .map((name) => page(`docs/${name}.md`, `/guides/${name.slice(6)}`, "Guides")),
    ...["contracts", "client", "receiver", "emulator", "iotda", "cli"].map((name) =>
      page(`packages/${name}/README.md`, `/packages/${name}`, "Packages"),
    ),
    ...reference.map((name) => page(`docs/${name}.md`, `/reference/${name}`, "Reference")),
    ...other.map((name) => page(`docs/${name}.md`, `/in-depth/${name}`, "In depth")),
    ...markdownIn("docs/decisions").map((file) =>
      page(
        `docs/decisions/${file}`,
        `/decisions/${file === "README.md" ? "overview" : file.slice(0, -3)}`,
        "Decisions",
      ),
    ),
    ...Object.entries(project).map(([file, address]) => page(file, address, "Project")),
  ].filter(({ file }) => existsSync(join(root, file)));
}
