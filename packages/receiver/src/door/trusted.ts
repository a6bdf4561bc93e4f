import type { Context, MiddlewareHandler } from "hono";

/** Checks that set neither headers nor a response. */
const silent = new WeakSet<MiddlewareHandler>();

/** Marks a check as one that sets neither headers nor a response: nothing has to be taken back after it. */
export function silentCheck(check: MiddlewareHandler): MiddlewareHandler {
  silent.add(check);
  return check;
}

/** Runs a check and takes back what it has set. */
async function isolated(c: Context, check: () => Promise<unknown>): Promise<void> {
  const headers = new Headers(c.res.headers);
  try {
    await check();
  } finally {
    c.res = undefined;
    c.res = new Response(null, { headers });
  }
}

/** Hono's way to refuse is to throw an exception that knows its response; anything else that is thrown is a fault. */
function isRefusal(error: unknown): boolean {
  try {
    return error instanceof Error && "getResponse" in error;
  } catch {
    // A revoked proxy throws whatever is asked of it.
    return false;
  }
}

async function passes(c: Context, check: MiddlewareHandler, observeFault: (error: unknown) => void): Promise<boolean> {
  let passed = false;
  const next = async (): Promise<void> => {
    passed = true;
  };
  try {
    if (silent.has(check)) await check(c, next);
    else await isolated(c, async () => check(c, next));
    return passed;
  } catch (error) {
    if (!isRefusal(error)) observeFault(error);
    return false;
  }
}

/**
 * Runs every check, one after the other and whatever the others say, and gives the names of those that did not call `next()`.
 * What they answer or set is taken back, so that a stranger learns nothing of it.
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
