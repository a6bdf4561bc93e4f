/** How far a version has to move. */
export type Bump = "patch" | "minor" | "major";

const order: readonly Bump[] = ["patch", "minor", "major"];

/** What happened to a package's public types, by its report before and after. */
export type Change = "none" | "added" | "breaking";

/** Blocks of a report: an export list a subpath, and one declaration a name. */
const blocksOf = (report: string): ReadonlySet<string> =>
  new Set(
    report
      .split(/^(?=\/\/ )/m)
      .map((block) => block.trim())
      .filter(Boolean),
  );

/** A name that is only new adds to the types; a block that is gone or reads differently may break its users, unless only names were added to a list. */
export function changeBetween(before: string, after: string): Change {
  if (before === after) return "none";
  const blocks = [...blocksOf(after)];
  const kept = (block: string): boolean => {
    if (blocks.includes(block)) return true;
    const [title, ...lines] = block.split("\n");
    if (lines[0] !== "export {") return false;
    const now = blocks.find((each) => each.startsWith(`${title}\nexport {`));
    return now !== undefined && lines.every((line) => now.split("\n").includes(line));
  };
  return [...blocksOf(before)].every(kept) ? "added" : "breaking";
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
  return `${name}: the change of its public types is ${change === "breaking" ? "a breaking one" : "an addition"}, and ${has}. Add a changeset with "${name}": ${needed}.`;
}
