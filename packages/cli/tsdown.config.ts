import { defineConfig } from "tsdown";

/** One program with everything in it: `npx upcall` downloads a single package. Commands are chunks of their own, read when they run. */
export default defineConfig({
  entry: ["src/bin.ts"],
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  dts: false,
  deps: { alwaysBundle: [/./], neverBundle: ["libsql", "pg"] },
  inputOptions: { resolve: { conditionNames: ["@upcall/source", "node", "import", "module", "default"] } },
  logLevel: "warn",
});
