import { callbackUrlProblem } from "@upcall/contracts";
import { isUpcallError } from "@upcall/contracts/errors";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { exchange } from "../network/exchange.ts";
import { isLoopback } from "../network/private-address.ts";
import type { Check } from "./check.ts";
import { found, ok, skipped, type Finding } from "./finding.ts";

/** An HTTPS address; HTTP only for this machine or a test set-up. */
const platformUrl: Check = {
  name: "platform-url",
  about: "platform address",
  needs: [],
  run: ({ platform, commissioning }) => {
    if (platform === undefined) return skipped("no platform was given; use --platform");
    if (!URL.canParse(platform) || !/^https?:/i.test(platform)) return found("platform-not-found", "not a URL");
    const { protocol, hostname, origin } = new URL(platform);
    if (protocol === "https:") return ok(origin);
    return commissioning || isLoopback(hostname) ? ok(`${origin}, plain HTTP`) : found("platform-not-https");
  },
};

/** A minute: far more than a delay on the network, far less than the five minutes of the shortest upgrade window. */
const tolerance = 60_000;

/** The platform's clock, as its answers tell it, agrees with this machine's. */
const platformClock: Check = {
  name: "platform-clock",
  about: "clocks agree",
  needs: ["platform-certificate"],
  run: async ({ platform, ca, now, timeout, signal }) => {
    const answer = await exchange({ url: platform!, method: "GET", ca: ca.platform, timeout, signal }).catch(
      () => undefined,
    );
    const date = Date.parse(String(answer?.headers["date"]));
    if (Number.isNaN(date)) return skipped("the platform does not tell the time");
    const skew = Math.round((now() - date) / 1000);
    const detail = `this machine is ${Math.abs(skew)} s ${skew < 0 ? "behind" : "ahead"}`;
    return Math.abs(skew) * 1000 > tolerance ? found("clock-skewed", detail) : ok(detail);
  },
};

/** appId and secret are good for a login. */
const platformLogin: Check = {
  name: "platform-login",
  about: "platform login",
  needs: ["platform-certificate"],
  run: ({ account }) => {
    if (typeof account === "string") return skipped(account);
    return account.login().then(() => ok("logged in; earlier tokens of the application have ended"), failureOf);
  },
};

/** What the failure of a call says about the platform. */
function failureOf(error: unknown): Finding {
  if (isUpcallError(error, "1010009")) return found("flow-budget-spent");
  if (isUpcallError(error, "100208")) return found("login-refused", "100208");
  if (!isUpcallError(error)) throw error;
  if (error.name === "ContractError") return found("platform-not-found");
  if (error.code.startsWith("HTTP_")) return found("platform-not-found", error.code.replace("_", " "));
  return found("call-failed", error.message);
}

/** A call is answered: the application has calls left. */
const platformBudget: Check = {
  name: "platform-budget",
  about: "platform call limit",
  needs: ["platform-login"],
  run: ({ account }) => {
    if (typeof account === "string") return skipped(account);
    return account.subscriptions().then(() => ok("a call was answered"), failureOf);
  },
};

/** No other process logs in with the same appId: on this platform each login ends the token of the one before. */
const platformToken: Check = {
  name: "platform-token",
  about: "no other process logs in",
  needs: ["platform-budget"],
  run: async ({ account }) => {
    if (typeof account === "string") return skipped(account);
    const how = await account.superseded();
    return how === undefined ? ok("no other login was noticed") : found("token-superseded", how);
  },
};

/** All four upgrade notifications come to the callback URL. */
const subscriptions: Check = {
  name: "subscriptions",
  about: "subscriptions",
  needs: ["platform-budget", "callback-url"],
  run: async ({ account, callback }) => {
    if (typeof account === "string") return skipped(account);
    const here = (await account.subscriptions()).filter(({ callbackUrl }) => callbackUrl === callback);
    const missing = managementNotifyTypes.filter((type) => !here.some(({ notifyType }) => notifyType === type));
    return missing.length > 0 ? found("subscription-missing", missing.join(", ")) : ok("all four types");
  },
};

/** The platform wants all callback URLs of an application at one host and port. */
const oneAddress: Check = {
  name: "one-address",
  about: "one host and port for all",
  needs: ["platform-budget"],
  run: async ({ account, callback }) => {
    if (typeof account === "string") return skipped(account);
    const urls = [
      ...(await account.subscriptions()).map(({ callbackUrl }) => callbackUrl),
      ...(callback !== undefined && callbackUrlProblem(callback) === undefined ? [callback] : []),
    ];
    const hosts = [...new Set(urls.map(addressOf))];
    if (hosts.length > 1) return found("addresses-differ", hosts.join(", "));
    return ok(hosts[0] ?? "nothing is subscribed");
  },
};

const addressOf = (url: string): string =>
  /^\w+:\/\/(?:[^/?#@]*@)?([^/?#]*)/.exec(url)?.[1]?.toLowerCase() ?? "not a URL";

/** The platform's address. */
export const platformUrlChecks: readonly Check[] = [platformUrl];
/** The platform itself. */
export const platformChecks: readonly Check[] = [
  platformClock,
  platformLogin,
  platformBudget,
  platformToken,
  subscriptions,
  oneAddress,
];
