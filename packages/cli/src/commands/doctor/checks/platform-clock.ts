import { exchange } from "../../../network/exchange.ts";
import type { Check } from "../check.ts";
import { found, ok, skipped } from "../finding.ts";

/** A minute: far more than a delay on the network, far less than the five minutes of the shortest upgrade window. */
const tolerance = 60_000;

/** The platform's clock, as its answers tell it, agrees with this machine's. */
export const platformClock: Check = {
  name: "platform-clock",
  about: "clocks agree",
  needs: ["platform-certificate"],
  run: async ({ platform, ca, now, timeout, signal }) => {
    const answer = await exchange({ url: platform!, method: "GET", ca: ca.platform, timeout, signal }).catch(
      () => undefined,
    );
    const told = Date.parse(String(answer?.headers["date"]));
    if (Number.isNaN(told)) return skipped("the platform does not tell the time");
    const skew = Math.round((now() - told) / 1000);
    const saw = `this machine is ${Math.abs(skew)} s ${skew < 0 ? "behind" : "ahead"}`;
    return Math.abs(skew) * 1000 > tolerance ? found("clock-skewed", saw) : ok(saw);
  },
};
