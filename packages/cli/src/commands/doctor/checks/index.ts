import type { Check } from "../check.ts";
import { callbackHttps } from "./callback-https.ts";
import { callbackToken } from "./callback-token.ts";
import { callbackUrl } from "./callback-url.ts";
import { certificateOf } from "./certificate.ts";
import { nameOf } from "./name.ts";
import { platformBudget } from "./platform-budget.ts";
import { platformClock } from "./platform-clock.ts";
import { platformLogin } from "./platform-login.ts";
import { platformUrl } from "./platform-url.ts";
import { portOf } from "./port.ts";
import { receiverAccepts } from "./receiver-accepts.ts";
import { receiverRefusesStrangers } from "./receiver-refuses-strangers.ts";
import { subscriptions } from "./subscriptions.ts";

/** Every check, each after those that it needs. */
export const checks: readonly Check[] = [
  callbackUrl,
  callbackHttps,
  callbackToken,
  nameOf("callback"),
  portOf("callback"),
  certificateOf("callback"),
  receiverAccepts,
  receiverRefusesStrangers,
  platformUrl,
  nameOf("platform"),
  portOf("platform"),
  certificateOf("platform"),
  platformClock,
  platformLogin,
  platformBudget,
  subscriptions,
];
