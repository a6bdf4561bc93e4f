import type { Context, MiddlewareHandler } from "hono";

/** Hono's way to refuse is to throw an exception that knows its response; anything else that is thrown is a fault. */
const isRefusal = (error: unknown): boolean => error instanceof Error && "getResponse" in error;

async function passes(c: Context, check: MiddlewareHandler, observeFault: (error: unknown) => void): Promise<boolean> {
  let passed = false;
  const next = async (): Promise<void> => {
    passed = true;
  };
  try {
    await check(c, next);
    return passed;
  } catch (error) {
    if (!isRefusal(error)) observeFault(error);
    return false;
  }
}

/**
 * Runs every check, one after the other and whatever the others say, and gives the names of those that did not call `next()`.
 * What they would have answered is not looked at, so that a stranger learns nothing of it.
 */
export async function failedChecks(
  c: Context,
  checks: readonly MiddlewareHandler[],
  observeFault: (error: unknown) => void,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [index, check] of checks.entries())
    if (!(await passes(c, check, observeFault))) failed.push(check.name || `check ${index + 1}`);
  return failed;
}
