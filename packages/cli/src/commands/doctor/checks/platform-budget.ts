import type { Check } from "../check.ts";
import { ok } from "../finding.ts";
import { failureOf } from "./platform-login.ts";

/** A call is answered: the quota of the application is not used up. */
export const platformBudget: Check = {
  name: "platform-budget",
  about: "platform call quota",
  needs: ["platform-login"],
  run: ({ subscriptions }) => subscriptions().then(() => ok("a call was answered"), failureOf),
};
