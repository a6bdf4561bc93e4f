import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** Examples that are the demo on another runtime. */
export const runtimes = ["node", "deno", "bun"] as const;

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const root = fileURLToPath(new URL("../../../..", import.meta.url));

const head = `// Made from the sources of apps/demo by \`pnpm --filter @upcall/demo examples\`: change it there.\n\n`;

/** The formatter has the last word, as for every file of the repository. */
const formatted = (name: string, text: string): string =>
  execFileSync("node_modules/.bin/oxfmt", [`--stdin-filepath=${name}`], { cwd: root, input: text, encoding: "utf8" });

/** Our own sources as one readable file, without their types; libraries are still imported. */
async function readable(entry: string, name: string): Promise<string> {
  const bundle = await rolldown({
    cwd: root,
    input: source(entry),
    external: /^[^./]/,
    platform: "neutral",
    transform: { jsx: "preserve", target: "esnext" },
    logLevel: "warn",
  });
  const { output } = await bundle.generate({ format: "esm", comments: true });
  await bundle.close();
  return formatted(name, head + output[0].code);
}

const copied = (name: string): string => readFileSync(source(name), "utf8");

/** What these examples share with the demo, so that they can be copied out of the repository: names and texts. */
export async function sharedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["application.js", await readable("examples/application.ts", "application.js")],
    ["dashboard/main.jsx", await readable("dashboard/main.tsx", "main.jsx")],
    ["dashboard/main.css", copied("dashboard/main.css")],
    ["dashboard/index.html", copied("dashboard/index.html")],
    ["dashboard/icon.svg", copied("dashboard/icon.svg")],
  ]);
}
