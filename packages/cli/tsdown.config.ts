import { defineConfig } from "tsdown";
import { notices } from "./build/notices.ts";

/** One program with everything in it, so that `npx upcall` downloads a single package. */
export default defineConfig({
  entry: ["src/bin.ts"],
  format: "esm",
  platform: "node",
  fixedExtension: false,
  target: "node20",
  dts: false,
  minify: true,
  deps: { alwaysBundle: [/./], neverBundle: ["libsql", "pg"] },
  inputOptions: { resolve: { conditionNames: ["@upcall/source", "node", "import", "module", "default"] } },
  plugins: [notices()],
  logLevel: "warn",
});
