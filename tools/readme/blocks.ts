import { readFileSync } from "node:fs";

/** A fenced TypeScript block of a Markdown file. */
export interface Block {
  /** File and line, as in `README.md:12`. */
  readonly at: string;
  readonly code: string;
  /** What the block claims to print: the texts behind `// →`, in order. Empty for a block that is only compiled. */
  readonly prints: readonly string[];
}

const fence = /^```ts\n([\s\S]*?)^```$/gm;

/** Every block fenced with ```ts in a Markdown file. */
export function blocksOf(file: string): Block[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(fence)].map((match) => {
    const code = match[1]!;
    const line = text.slice(0, match.index).split("\n").length;
    return { at: `${file}:${line}`, code, prints: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, said]) => said!) };
  });
}
