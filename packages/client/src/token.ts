import { ContractError } from "@upcall/contracts/errors";
import * as z from "zod/mini";
import { singleFlight } from "./single-flight.ts";
import { sleep } from "./sleep.ts";
import { mostTries, sharedRecord, tookNoChange } from "./stores/shared-record.ts";
import type { TokenStore } from "./stores/token-store.ts";

/** An access token and how long it lives. */
export interface AccessToken {
  readonly accessToken: string;
  /** Life in seconds; 3600 where it is not known. */
  readonly expiresIn?: number | null | undefined;
}

/** Gets a new access token, or rejects, within the patience of its source. `rejected` is the one that the platform has just refused. */
export type Login = (rejected: string | undefined) => Promise<AccessToken>;

/** Gives the access token to send. */
export interface TokenSource {
  /** The token at hand, unless it has to be renewed or is the rejected one. */
  readonly current: (rejected?: string) => string | undefined;
  /** The token, after a login if need be. However many calls report the same `rejected` token, one login follows. */
  readonly get: (rejected: string | undefined, signal: AbortSignal) => Promise<string>;
  /** Takes over a token that a login of the caller's own has brought. */
  readonly adopt: (token: AccessToken) => Promise<void>;
}

interface Token {
  readonly accessToken: string;
  /** Time of day from when on it is renewed, before it expires. */
  readonly renewAt: number;
}

/** Renewal comes this many seconds before expiry, or after four fifths of a shorter life. */
const margin = 300;
/** Bounds of the time between two looks at the store. */
const [shortestWait, longestWait] = [100, 1000];

const headerText = /^[\u0021-\u007e]+$/;

/** Whether a token can stand in a header. */
export const isHeaderSafe = (token: unknown): token is string => typeof token === "string" && headerText.test(token);

/** What the clients of an application share. The one that wrote `loginUntil` is logging in; the others wait for it. */
const shared = z.object({
  token: z.optional(z.object({ accessToken: z.string().check(z.regex(headerText)), renewAt: z.number() })),
  loginUntil: z.optional(z.number()),
});

function tokenOf({ accessToken, expiresIn }: AccessToken): Token {
  if (!isHeaderSafe(accessToken))
    throw new ContractError(
      "access token",
      [{ path: ["accessToken"], message: "must hold only characters that may stand in a header" }],
      "report-bug",
    );
  const life = expiresIn ?? 3600;
  return { accessToken, renewAt: Date.now() + Math.max(life - margin, life * 0.8) * 1000 };
}

/**
 * Keeps the token of an application. On this platform a login anywhere ends the token everywhere, so clients with one
 * store log in one at a time: the login is announced in the store before it is made.
 *
 * @param patience how long a login can take, in milliseconds; after that another client makes it.
 */
export function tokenSource(
  login: Login,
  { store, key, patience }: { store: TokenStore; key: string; patience: number },
): TokenSource {
  const record = sharedRecord(store, key, shared);
  const renewal = singleFlight<Token>();
  let current: Token | undefined;
  let announcedRevision = 0;

  const usable = (token: Token | undefined, rejected: string | undefined): token is Token =>
    token !== undefined && token.accessToken !== rejected && Date.now() < token.renewAt;

  /** Logs in as the only one; `undefined` when that took so long that another client took over. */
  async function loginAlone(rejected: string | undefined, revision: number): Promise<Token | undefined> {
    let token: Token | undefined;
    let kept = false;
    try {
      token = tokenOf(await login(rejected));
    } finally {
      kept = await record.replace(revision, { token });
    }
    return kept ? token : undefined;
  }

  async function renew(rejected: string | undefined): Promise<Token> {
    const until = performance.now() + patience;
    let wait = shortestWait;
    for (let losses = 0; losses < mostTries;) {
      const { revision, value } = await record.read();
      if (usable(value?.token, rejected)) return value.token;
      const announced = (value?.loginUntil ?? 0) > Date.now() && revision !== announcedRevision;
      if (!announced || performance.now() >= until) {
        if (await record.replace(revision, { ...value, loginUntil: Date.now() + patience })) {
          announcedRevision = revision + 1;
          const token = await loginAlone(rejected, announcedRevision);
          if (token) return token;
        }
        losses += 1;
      }
      await sleep(wait);
      wait = Math.min(wait * 2, longestWait);
    }
    throw tookNoChange();
  }

  async function get(rejected: string | undefined, signal: AbortSignal): Promise<string> {
    for (;;) {
      if (usable(current, rejected)) return current.accessToken;
      let joined = true;
      const token = await renewal(async () => {
        joined = false;
        current = await renew(rejected);
        return current;
      }, signal);
      // A renewal that began before the refusal may bring the refused token from the store.
      if (!joined || token.accessToken !== rejected) return token.accessToken;
    }
  }

  return {
    current: (rejected) => (usable(current, rejected) ? current.accessToken : undefined),
    get,
    adopt: async (reply) => {
      const token = tokenOf(reply);
      await record.update(() => ({ token }));
      current = token;
    },
  };
}
