import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/conformance/**"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  unbundle: true,
  fixedExtension: false,
  sourcemap: true,
  dts: true,
  deps: { neverBundle: [/^node:/] },
  logLevel: "warn",
});
