import { dirname } from "node:path";
import { build } from "esbuild";
import { runInWorkerd } from "../../runtimes/workerd.ts";
import { asFunction } from "./module-body.ts";
import { needsNode, type Runtime } from "./runtime.ts";

const worker = `
import { program } from "printed";
export default { async fetch() {
  const lines = [];
  console.log = (...said) => lines.push(said.join(" "));
  await program();
  return Response.json(lines);
} };`;

/** Real workerd, with a bundle made as wrangler makes it. */
export const workerd: Runtime = {
  name: "Workers (workerd)",
  obstacle: (program) => (program && needsNode(program) ? "it needs Node" : undefined),
  async run(program, folder, env) {
    const bundle = await build({
      stdin: { contents: worker, resolveDir: folder },
      bundle: true,
      logLevel: "silent",
      write: false,
      format: "esm",
      target: "es2022",
      conditions: ["workerd", "worker", "browser"],
      external: ["node:*", "cloudflare:*"],
      plugins: [
        {
          name: "printed",
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^printed$/ }, () => ({ path: program.file, namespace: "printed" }));
            onLoad({ filter: /.*/, namespace: "printed" }, () => ({
              contents: asFunction(program.code),
              loader: "ts",
              resolveDir: dirname(program.file),
            }));
          },
        },
      ],
    });
    const options = { compatibilityFlags: ["nodejs_compat"], bindings: { ...env } };
    return (await runInWorkerd(bundle.outputFiles[0]!.text, options)) as string[];
  },
};
