import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with `N passed, N failed`, the one line that other programs read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let skipped = 0;
    let failed = errors.length + modules.filter((module) => module.errors().length > 0).length;
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else if (state === "failed") failed += 1;
        else skipped += 1;
      }
    process.on("exit", () =>
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`),
    );
  }
}
