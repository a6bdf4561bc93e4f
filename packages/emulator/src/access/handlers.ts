import type { TokenReply } from "@upcall/contracts";
import { applicationFrozen, credentialsRejected, tokenRejected } from "../http/entries.ts";
import type { Handlers } from "../http/handler.ts";
import { refuseIf } from "../http/refusal.ts";
import type { Wire } from "../wire/wire-options.ts";
import type { Application } from "./applications.ts";
import type { Token, Tokens } from "./tokens.ts";

/** Login, refresh and logout. */
export function accessHandlers(
  applications: ReadonlyMap<string, Application>,
  tokens: Tokens,
  { refreshEndsToken, refreshOnce }: Wire,
) {
  const check = (appId: string, secret: string): void => {
    refuseIf(applications.get(appId)?.secret !== secret, credentialsRejected);
    refuseIf(applications.get(appId)?.frozen === true, applicationFrozen);
  };
  const reply = ({ accessToken, refreshToken }: Token): TokenReply => ({
    accessToken,
    refreshToken,
    expiresIn: tokens.life,
    tokenType: "bearer",
    scope: "default",
  });
  return {
    getAuthToken({ appId, secret }) {
      check(appId, secret);
      return reply(tokens.issue(appId));
    },
    refreshAuthToken({ appId, secret, refreshToken }) {
      check(appId, secret);
      refuseIf(!tokens.redeem(appId, refreshToken, refreshOnce), credentialsRejected);
      return reply(tokens.issue(appId, !refreshEndsToken));
    },
    logout({ accessToken }) {
      refuseIf(!tokens.end(accessToken), tokenRejected);
    },
  } satisfies Partial<Handlers>;
}
