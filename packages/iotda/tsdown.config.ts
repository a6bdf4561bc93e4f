import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  unbundle: true,
  fixedExtension: false,
  sourcemap: true,
  dts: true,
  logLevel: "warn",
});
