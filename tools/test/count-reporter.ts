import type { Reporter, TestModule } from "vitest/node";
import { closingLine, writeCounts } from "./counts.ts";

/** Ends a run with `N passed, N failed`, says why tests were skipped, and leaves the counts in the package's folder. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let skipped = 0;
    let failed = errors.length;
    for (const module of modules) {
      // A hook that fails leaves its tests skipped, and the error with the suite.
      for (const suite of [module, ...module.children.allSuites()]) if (suite.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") passed += 1;
        else if (result.state === "failed") failed += 1;
        else {
          skipped += 1;
          const reason = result.state === "skipped" && result.note;
          console.log(`Skipped: ${module.relativeModuleId}: ${test.fullName}: ${reason || "no reason is given"}`);
        }
      }
    }
    const counts = { passed, failed, skipped };
    writeCounts(process.cwd(), counts);
    process.on("exit", () => console.log(closingLine(counts)));
  }
}
