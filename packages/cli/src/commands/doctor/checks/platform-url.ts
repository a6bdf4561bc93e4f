import type { Check } from "../check.ts";
import { found, ok, skipped } from "../finding.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An HTTPS address; HTTP only for this machine or a test set-up. */
export const platformUrl: Check = {
  name: "platform-url",
  about: "platform address",
  needs: [],
  run: ({ platform, commissioning }) => {
    if (platform === undefined) return skipped("no platform was given; use --platform");
    if (!URL.canParse(platform) || !/^https?:/i.test(platform)) return found("platform-not-found", "not a URL");
    const { protocol, hostname, origin } = new URL(platform);
    if (protocol === "https:") return ok(origin);
    return commissioning || loopback.test(hostname) ? ok(`${origin}, plain HTTP`) : found("platform-not-https");
  },
};
