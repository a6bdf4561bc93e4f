import { build } from "esbuild";
import { runInChromium } from "../../runtimes/page.ts";
import { needsNode, type Runtime } from "./runtime.ts";

/** Chromium, with a page on loopback that loads the bundled program. */
export const chromium: Runtime = {
  name: "Chromium",
  obstacle(program) {
    if (program && /process\.env/.test(program.code)) return "a page holds no secret";
    return program && needsNode(program) ? "it needs Node" : undefined;
  },
  async run(program, folder) {
    const { outputFiles } = await build({
      stdin: { contents: program.code, loader: "ts", resolveDir: folder },
      bundle: true,
      logLevel: "silent",
      write: false,
      format: "esm",
      target: "es2022",
      conditions: ["browser"],
    });
    return runInChromium(outputFiles[0]!.text);
  },
};
