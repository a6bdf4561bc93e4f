import { identifier, type Random } from "../seeded-random.ts";

/** How long tokens live, in the caller's seconds. */
export interface TokenOptions {
  /** Life of an access token. @default 3600 */
  readonly life?: number | undefined;
  /** Life of a refresh token. @default 86400 */
  readonly refreshLife?: number | undefined;
}

/** A pair of tokens; times in milliseconds of the caller's clock. */
export interface Token {
  readonly appId: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly issued: number;
  /** End of the access token; moved forward when it is superseded or logged out. */
  ends: number;
  /** End of the refresh token; it works once. */
  refreshEnds: number;
}

/** The tokens issued, newest last. Only the newest access token of an application works, but for what `wire` leaves to others. */
export interface Tokens {
  /** @param keep whether the earlier access tokens live on */
  issue(appId: string, keep?: boolean): Token;
  /** The application that a live access token belongs to. */
  owner(accessToken: string): string | undefined;
  /** Uses a refresh token, for good with `once`; `false` when it is unknown, used up or expired. */
  redeem(appId: string, refreshToken: string, once: boolean): boolean;
  /** Ends an access token now; `false` when it was not alive. */
  end(accessToken: string): boolean;
  /** Ends every access token of an application, as a login elsewhere does. */
  endAll(appId: string): void;
  readonly life: number;
  all(): readonly Token[];
  /** Puts the tokens of an earlier run back. */
  restore(tokens: readonly Token[]): void;
}

export function createTokens(
  options: TokenOptions & { readonly grace: number },
  random: Random,
  wall: () => number,
): Tokens {
  const { life = 3600, refreshLife = 86_400, grace } = options;
  const issued: Token[] = [];
  const byAccess = new Map<string, Token>();
  const alive = (token: Token): boolean => wall() < token.ends;
  const supersede = (appId: string, seconds: number): void => {
    const end = wall() + seconds * 1000;
    for (const token of issued.filter((entry) => entry.appId === appId && alive(entry)))
      token.ends = Math.min(token.ends, end);
  };
  return {
    life,
    issue(appId, keep = false) {
      if (!keep) supersede(appId, grace);
      const now = wall();
      const token = {
        appId,
        accessToken: identifier(random, "access", appId, issued.length),
        refreshToken: identifier(random, "refresh", appId, issued.length),
        issued: now,
        ends: now + life * 1000,
        refreshEnds: now + refreshLife * 1000,
      };
      issued.push(token);
      byAccess.set(token.accessToken, token);
      return token;
    },
    owner(accessToken) {
      const token = byAccess.get(accessToken);
      return token && alive(token) ? token.appId : undefined;
    },
    redeem(appId, refreshToken, once) {
      const token = issued.find((entry) => entry.appId === appId && entry.refreshToken === refreshToken);
      if (!token || wall() >= token.refreshEnds) return false;
      if (once) token.refreshEnds = wall();
      return true;
    },
    end(accessToken) {
      const token = byAccess.get(accessToken);
      if (!token || !alive(token)) return false;
      token.ends = wall();
      return true;
    },
    endAll: (appId) => supersede(appId, 0),
    all: () => issued,
    restore(tokens) {
      for (const token of tokens) {
        issued.push(token);
        byAccess.set(token.accessToken, token);
      }
    },
  };
}
