import type { ErrorEntry } from "../entry.ts";
import * as access from "./access.ts";
import * as commands from "./commands.ts";
import * as common from "./common.ts";
import * as devices from "./devices.ts";
import * as shadow from "./shadow.ts";
import * as subscriptions from "./subscriptions.ts";
import * as upgrades from "./upgrades.ts";

/** Every documented code of the V1 northbound API, in the order of its area. */
export const catalog: readonly ErrorEntry[] = [
  common,
  access,
  subscriptions,
  upgrades,
  devices,
  commands,
  shadow,
].flatMap((area) => Object.values<ErrorEntry>(area));

const byCode = new Map(catalog.map((entry) => [entry.code, entry]));

/** The catalog's row of an `error_code`; `undefined` when it is not documented. */
export const lookup = (code: string): ErrorEntry | undefined => byCode.get(code);

const retryAdvice: Record<ErrorEntry["retry"], string> = {
  never: "Repeating the same call will not help",
  "after-login": "Repeat once after a new login",
  "after-backoff": "Repeat after a pause",
  "ask-operator": "Repeat only after the operator has helped",
};

/**
 * One readable paragraph about an `error_code`.
 *
 * @example
 * explain("100222"); // 100222 (callbackUrlRejected, HTTP 400, seen on subscribe): The callback URL is not valid. …
 */
export function explain(code: string): string {
  const entry = lookup(code);
  if (!entry) return `${code}: not a documented code of the V1 northbound API. Ask the platform's operator.`;
  const status = entry.http.length > 0 ? `HTTP ${entry.http.join(" or ")}` : "HTTP status not documented";
  return `${code} (${entry.name}, ${status}, seen on ${entry.seenOn}): ${entry.meaning}. ${entry.handling}. ${retryAdvice[entry.retry]}.`;
}
