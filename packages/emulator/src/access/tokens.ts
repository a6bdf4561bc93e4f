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

/**
 * The tokens issued, newest last. Only the newest access token of an application works, but for what `wire` leaves to others.
 *
 * @param grace seconds for which a superseded token lives on
 */
export function createTokens(
  { life = 3600, refreshLife = 86_400 }: TokenOptions,
  grace: number,
  random: Random,
  wall: () => number,
) {
  const issued: Token[] = [];
  const byAccess = new Map<string, Token>();
  const add = (token: Token): void => {
    issued.push(token);
    byAccess.set(token.accessToken, token);
  };
  const alive = (accessToken: string): Token | undefined => {
    const token = byAccess.get(accessToken);
    return token && wall() < token.ends ? token : undefined;
  };
  const supersede = (appId: string, seconds: number): void => {
    const end = wall() + seconds * 1000;
    for (const token of issued) if (token.appId === appId) token.ends = Math.min(token.ends, end);
  };
  return {
    life,
    /** @param keep whether the earlier access tokens live on */
    issue(appId: string, keep = false): Token {
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
      add(token);
      return token;
    },
    /** The application that a live access token belongs to. */
    owner: (accessToken: string): string | undefined => alive(accessToken)?.appId,
    /** Uses a refresh token, for good with `once`; `false` when it is unknown, used up or expired. */
    redeem(appId: string, refreshToken: string, once: boolean): boolean {
      const token = issued.find((entry) => entry.appId === appId && entry.refreshToken === refreshToken);
      if (!token || wall() >= token.refreshEnds) return false;
      if (once) token.refreshEnds = wall();
      return true;
    },
    /** Ends an access token now; `false` when it was not alive. */
    end(accessToken: string): boolean {
      const token = alive(accessToken);
      if (token) token.ends = wall();
      return token !== undefined;
    },
    /** Ends every access token of an application, as a login elsewhere does. */
    endAll: (appId: string): void => supersede(appId, 0),
    all: (): readonly Token[] => issued,
    /** Puts the tokens of an earlier run back. */
    restore: (tokens: readonly Token[]): void => tokens.forEach(add),
  };
}
export type Tokens = ReturnType<typeof createTokens>;
