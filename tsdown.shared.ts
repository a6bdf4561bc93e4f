/** How the libraries are built: one module a source file, for every runtime. */
export const library = {
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  deps: { neverBundle: [/^node:/] },
  format: "esm" as const,
  platform: "neutral" as const,
  target: "es2022",
  unbundle: true,
  fixedExtension: false,
  sourcemap: true,
  dts: true,
  logLevel: "warn" as const,
};
