const failures: string[] = [];

/** Does one step of a check, says how it went in one line, and remembers a failure instead of stopping. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  try {
    const result = await work();
    console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    failures.push(name);
    console.log(`✗ ${name}\n${String(error instanceof Error ? error.message : error).replaceAll(/^/gm, "    ")}`);
    return undefined;
  }
}

/** Says what could not be tried here, and why. */
export const notRun = (name: string, reason: string): void => console.log(`- ${name}: not run, ${reason}`);

/** Ends the program: exit code 1 when a step failed. */
export function finish(passed: string): void {
  console.log(failures.length === 0 ? passed : `${failures.length} failed: ${failures.join("; ")}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
