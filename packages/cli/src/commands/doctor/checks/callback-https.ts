import type { Check } from "../check.ts";
import { found, ok } from "../finding.ts";

/** HTTP only where a test set-up was said. */
export const callbackHttps: Check = {
  name: "callback-https",
  about: "callback over HTTPS",
  needs: ["callback-url"],
  run: ({ callback, commissioning }) => {
    if (/^https:/i.test(callback!)) return ok("HTTPS");
    return commissioning ? ok("HTTP, while commissioning") : found("callback-not-https");
  },
};
