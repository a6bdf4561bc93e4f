import { join } from "node:path";
import { defineConfig } from "tsdown";
import { notices } from "./build/notices.ts";

/**
 * One program with everything in it, so that `npx upcall` downloads a single package. Commands are chunks of their own, read when
 * they run. CommonJS, unlike the libraries: Node starts it a tenth faster than modules.
 */
export default defineConfig({
  entry: ["src/bin.ts"],
  format: "cjs",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  dts: false,
  minify: true,
  deps: { alwaysBundle: [/./], neverBundle: ["libsql", "pg"] },
  inputOptions: {
    resolve: {
      conditionNames: ["@upcall/source", "node", "import", "module", "default"],
      // Commander loads it for subcommands that are programs of their own. There are none, and loading takes time.
      alias: { "node:child_process": join(import.meta.dirname, "build/no-child-process.ts") },
    },
    preserveEntrySignatures: false,
  },
  outputOptions: {
    codeSplitting: {
      // Finding and reading a file takes a third of a millisecond, so what most commands need is not spread over many.
      groups: [
        { name: "common", test: /src\/all-of\.ts$|errors\/config-error\.ts$/, priority: 2 },
        { name: "catalog", test: /errors\/catalog\//, priority: 1 },
      ],
    },
  },
  plugins: [notices()],
  logLevel: "warn",
});
