import type { Bump } from "../../workspace/changesets.ts";
import { withSortedUnions } from "./shorten.ts";

const order: readonly Bump[] = ["patch", "minor", "major"];

/** What happened to a package's public types, by its report before and after. */
export type Change = "none" | "added" | "breaking";

const headOf =
  /^(?:export |declare |default |abstract )*(?:class|const|enum|function|interface|let|namespace|type|import)\b[^(<={:;]*/;

/** Declarations of a report by their first words; overloads of a function are one. */
function declarationsOf(report: string): ReadonlyMap<string, readonly string[]> {
  const declarations = new Map<string, string[]>();
  const [, code = ""] = /```ts\n([\s\S]*)```/.exec(report) ?? [];
  for (const block of withSortedUnions(code).split(/\n{2,}(?=\S)/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "" && !/^\s*\/\//.test(line));
    const head = headOf.exec(lines[0] ?? "")?.[0].trim();
    // What a declaration imports from elsewhere is no promise of this package.
    if (head && !head.startsWith("import")) declarations.set(head, [...(declarations.get(head) ?? []), ...lines]);
  }
  return declarations;
}

/** An optional member, also a zod field that may be left out. */
const isOptional = (line: string): boolean =>
  /^\s+(?:readonly )?[\w$"]+\?[:(]|^\s+\w+: z\.ZodMini(?:Optional|Nullish)</.test(line);

/** Whether lines were only put in; gives them. */
function insertions(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  const added: string[] = [];
  let at = 0;
  for (const line of after) {
    if (line === before[at]) at += 1;
    else added.push(line);
  }
  return at === before.length ? added : undefined;
}

/** Members may be added to what this package makes; to what its users may write, only those that can be left out. */
function isCompatible(head: string, before: readonly string[], after: readonly string[]): boolean {
  const added = insertions(before, after);
  return added !== undefined && (/\b(?:const|namespace|class|enum)\b/.test(head) || outermost(added).every(isOptional));
}

/** Without the members of members that are new. */
function outermost(lines: readonly string[]): readonly string[] {
  const depth = Math.min(...lines.map((line) => /^ */.exec(line)![0].length));
  return lines.filter((line) => line.startsWith(" ".repeat(depth)) && !/^\s*[})]/.test(line) && line[depth] !== " ");
}

/** Whether a change of the public types adds to them, or may break their users. */
export function changeBetween(before: string, after: string): Change {
  const old = declarationsOf(before);
  const now = declarationsOf(after);
  const changed = [...old].filter(([head, lines]) => now.get(head)?.join("\n") !== lines.join("\n"));
  if (changed.length === 0 && old.size === now.size) return "none";
  return changed.every(([head, lines]) => isCompatible(head, lines, now.get(head) ?? [])) ? "added" : "breaking";
}

/** The least bump that a change needs. Before 1.0.0 a breaking change is a minor one. */
const bumpFor = (change: Exclude<Change, "none">, version: string): Bump =>
  change === "breaking" && !version.startsWith("0.") ? "major" : "minor";

/** Why the changesets do not cover a change of the types; nothing when they do. */
export function problem(name: string, version: string, change: Change, bumps: readonly Bump[]): string | undefined {
  if (change === "none") return undefined;
  const needed = bumpFor(change, version);
  if (bumps.some((bump) => order.indexOf(bump) >= order.indexOf(needed))) return undefined;
  const has = bumps.length === 0 ? "no changeset names it" : `its changesets say only "${bumps.join('", "')}"`;
  const what = change === "breaking" ? "a breaking one" : "an addition";
  return `${name}: the change of its public types is ${what}, and ${has}. Run: pnpm changeset, and choose ${needed} for ${name}.`;
}
