/** What the report says of every name, and so of none. */
const noise = /^ *\/\/ (?:@public(?: \(undocumented\))?|\(undocumented\))\n/gm;

/** zod's core under the name that a bundler gave it. */
const bundledCore = /_\$zod_v4_core\d+/g;

/** zod repeats what a schema gives and takes in its internals, and often takes what it gives. */
const internals = /(z\.ZodMiniType<([\s\S]*?)), z\.core\.\$ZodTypeInternals<\2>>/g;
const takesWhatItGives = /z\.ZodMiniType<([\s\S]*?), \1>/g;

/** A constant or a text, alone or with others in a union. */
const union = /(?:typeof \w+|"[^"\n]*")(?: \| (?:typeof \w+|"[^"\n]*"))+/g;
/** Members that were made from a union. */
const mapped = /(?:^ *(\w+): "\1";\n){2,}/gm;
const sorted = (text: string, by: string): string => text.split(by).sort().join(by);

/** TypeScript writes what a union consists of in the order in which it met the types, which another file order changes. */
export const withSortedUnions = (code: string): string =>
  code
    .replaceAll(union, (members) => sorted(members, " | "))
    .replaceAll(mapped, (lines) => `${sorted(lines.trimEnd(), "\n")}\n`);

/** An entry of the error catalog. */
const errorEntry = /\{\nreadonly code: ("[\w.]+");\nreadonly name: [\s\S]*?\n\}/g;

const constant = /^(?:export )?(?:declare )?const (\w+): ([\s\S]*);$/;

/** Types of fewer lines are as quick to read as their names. */
const worthAName = 3;

/** A type that has a name, because a constant or a member of one has it. */
interface Named {
  readonly name: string;
  readonly type: string;
  /** The constant in which it stands. */
  readonly owner: string;
}

const flat = (text: string): string => text.replaceAll(/^ +/gm, "");
const balance = (line: string): number => (line.match(/[{[(]/g)?.length ?? 0) - (line.match(/[}\])]/g)?.length ?? 0);

/** Indents lines by the brackets that are open before them. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      const shown = line && "    ".repeat(Math.max(0, depth - (/^[}\])>]/.test(line) ? 1 : 0))) + line;
      depth += balance(line);
      return shown;
    })
    .join("\n");
}

/** The members of an object type that are objects themselves. */
function membersOf(owner: string, type: string): Named[] {
  const members: Named[] = [];
  let depth = 0;
  let open: { name: string; lines: string[] } | undefined;
  for (const line of type.split("\n")) {
    const [, name, begin] = /^(?:readonly )?(\w+): (.*)$/.exec(line) ?? [];
    if (depth === 1 && name !== undefined) open = { name: `(typeof ${owner})["${name}"]`, lines: [begin!] };
    else open?.lines.push(line);
    depth += balance(line);
    if (depth !== 1 || !open) continue;
    members.push({ owner, name: open.name, type: open.lines.join("\n").replace(/;$/, "") });
    open = undefined;
  }
  return members;
}

/** Every type that can be named, each once; a constant of its own gives the better name. */
function namesOf(blocks: readonly string[]): readonly Named[] {
  const constants = blocks.flatMap((block): Named[] => {
    const [, owner, type] = constant.exec(block) ?? [];
    return owner === undefined ? [] : [{ owner, name: `typeof ${owner}`, type: type! }];
  });
  const smallestFirst = [...constants].sort((one, other) => one.type.length - other.type.length);
  const byType = new Map<string, Named>();
  for (const named of [...smallestFirst, ...smallestFirst.flatMap(({ owner, type }) => membersOf(owner, type))])
    if (named.type.split("\n").length >= worthAName && !byType.has(named.type)) byType.set(named.type, named);
  return [...byType.values()].sort((one, other) => other.type.length - one.type.length);
}

/**
 * A report of API Extractor without what hides a change from a reader: TypeScript writes the type of a constant out wherever another
 * type holds it, and here it stands once, under its name.
 */
export function shorten(report: string): string {
  const [head = "", code = "", tail = ""] = report.replaceAll(noise, "").split(/(?<=```ts\n)|(?=```\n)/);
  const blocks = code
    .trim()
    .replaceAll(bundledCore, "z.core")
    .split(/\n{2,}/)
    .map((block) =>
      flat(block)
        .replaceAll(internals, "$1>")
        .replaceAll(takesWhatItGives, "z.ZodMiniType<$1>")
        .replaceAll(errorEntry, "ErrorEntry<$1>"),
    );
  const names = namesOf(blocks);
  const short = blocks.map((block) => {
    const self = constant.exec(block)?.[1];
    return withSortedUnions(
      names.reduce((text, { owner, name, type }) => (owner === self ? text : text.replaceAll(type, () => name)), block),
    );
  });
  return `${head}\n${short.map(indented).join("\n\n")}\n\n${tail}`;
}
