import { callbackUrlProblem } from "@upcall/contracts";
import { shownUrl } from "../../../redact.ts";
import type { Check } from "../check.ts";
import type { FaultName } from "../faults.ts";
import { found, ok, skipped } from "../finding.ts";

function faultOf(url: string): FaultName {
  const [, authority, path] = /^https?:\/\/([^/?#@]+)([/?#].*)?$/is.exec(url) ?? [];
  if (authority === undefined) return "callback-not-a-url";
  if (!/:\d+$/.test(authority)) return "callback-without-port";
  return path?.startsWith("/") ? "callback-not-a-url" : "callback-without-path";
}

/** Host, explicit port and path: what the platform wants before it takes a subscription. */
export const callbackUrl: Check = {
  name: "callback-url",
  about: "callback URL",
  needs: [],
  run: ({ callback }) => {
    if (callback === undefined) return skipped("no callback URL was given; use --callback");
    if (callbackUrlProblem(callback) === undefined) return ok(shownUrl(callback));
    return found(faultOf(callback), shownUrl(callback));
  },
};
