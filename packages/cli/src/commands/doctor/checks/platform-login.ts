import { isUpcallError } from "@upcall/contracts/errors";
import type { Check } from "../check.ts";
import { found, ok, skipped, type Finding } from "../finding.ts";

/** What the failure of a call says about the platform. */
export function failureOf(error: unknown): Finding {
  if (isUpcallError(error, "1010009")) return found("flow-budget-spent");
  if (isUpcallError(error, "100208")) return found("login-refused", "100208");
  if (!isUpcallError(error)) throw error;
  const alien = error.name === "ContractError" || error.code.startsWith("HTTP_");
  return found(alien ? "platform-not-found" : "call-failed", error.message);
}

const ofLogin = (error: unknown): boolean => (error as { operation?: unknown }).operation === "getAuthToken";

/** appId and secret are good for a login. */
export const platformLogin: Check = {
  name: "platform-login",
  about: "platform login",
  needs: ["platform-certificate"],
  run: async ({ subscriptions }) => {
    try {
      const seen = await subscriptions();
      return typeof seen === "string" ? skipped(seen) : ok("logged in; earlier tokens of the application have ended");
    } catch (error) {
      return ofLogin(error) ? failureOf(error) : ok("logged in");
    }
  },
};
