import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { Check } from "../check.ts";
import { found, ok, skipped } from "../finding.ts";

/** All four upgrade notifications come to the callback URL. */
export const subscriptions: Check = {
  name: "subscriptions",
  about: "subscriptions",
  needs: ["platform-budget", "callback-url"],
  run: async (patient) => {
    const seen = await patient.subscriptions();
    if (typeof seen === "string") return skipped(seen);
    const here = seen.filter(({ callbackUrl }) => callbackUrl === patient.callback);
    const missing = managementNotifyTypes.filter((type) => !here.some(({ notifyType }) => notifyType === type));
    return missing.length > 0 ? found("subscription-missing", missing.join(", ")) : ok("all four types");
  },
};
