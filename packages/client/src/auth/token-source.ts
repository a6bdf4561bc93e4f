import { sleep, type Clock } from "../clock.ts";
import type { TokenStore } from "../stores/token-store.ts";

/** An access token and how long it lives. */
export interface AccessToken {
  readonly accessToken: string;
  /** Life in seconds; 3600 where it is not known. */
  readonly expiresIn?: number | null | undefined;
}

/** Gets a new access token. `rejected` is the one that the platform has just refused. */
export type Login = (rejected: string | undefined) => Promise<AccessToken>;

/** Gives the access token to send. */
export interface TokenSource {
  /** The token, if one is at hand that need not be renewed yet. */
  readonly ready: () => string | undefined;
  /** The token, after a login if need be. However many calls report the same `rejected` token, one login follows. */
  readonly get: (rejected?: string) => Promise<string>;
  /** Takes over a token that a login of the caller's own has brought. */
  readonly adopt: (token: AccessToken) => Promise<void>;
}

interface Token {
  readonly accessToken: string;
  /** From when on it is renewed, before it expires. */
  readonly renewAt: number;
}

/** What the clients of an application share. The one that wrote `loginUntil` is logging in; the others wait for it. */
interface Shared {
  readonly token?: Token | undefined;
  readonly loginUntil?: number | undefined;
}

/** Renewal comes this long before expiry, or after four fifths of a shorter life. */
const margin = 300;
const glance = 100;

/**
 * Keeps the token of an application. On this platform a login anywhere ends the token everywhere, so clients with one
 * store log in one at a time: the login is announced in the store before it is made.
 *
 * @param patience how long a login can take, in milliseconds; after that another client makes it.
 */
export function tokenSource(
  login: Login,
  shared: { store: TokenStore; key: string; patience: number; clock: Clock },
): TokenSource {
  const { store, key, patience, clock } = shared;
  let current: Token | undefined;
  let renewing: Promise<Token> | undefined;

  const usable = (token: Token | undefined, rejected?: string): token is Token =>
    token !== undefined && token.accessToken !== rejected && clock.now() < token.renewAt;

  const tokenOf = ({ accessToken, expiresIn }: AccessToken): Token => {
    const life = expiresIn ?? 3600;
    return { accessToken, renewAt: clock.now() + Math.max(life - margin, life * 0.8) * 1000 };
  };

  const read = async (): Promise<{ revision: number; state: Shared }> => {
    const entry = await store.read(key);
    return { revision: entry?.revision ?? 0, state: entry ? (JSON.parse(entry.value) as Shared) : {} };
  };
  const replace = (revision: number, state: Shared): Promise<boolean> =>
    store.replace(key, revision, JSON.stringify(state));

  /** Logs in as the only one; `undefined` when that took so long that another client took over. */
  async function loginAlone(rejected: string | undefined, revision: number): Promise<Token | undefined> {
    let token: Token | undefined;
    let kept = false;
    try {
      token = tokenOf(await login(rejected));
    } finally {
      kept = await replace(revision, { token });
    }
    return kept ? token : undefined;
  }

  async function renew(rejected: string | undefined): Promise<Token> {
    for (;;) {
      const { revision, state } = await read();
      if (usable(state.token, rejected)) return state.token;
      if ((state.loginUntil ?? 0) > clock.now()) await sleep(clock, glance);
      else if (await replace(revision, { ...state, loginUntil: clock.now() + patience })) {
        const token = await loginAlone(rejected, revision + 1);
        if (token) return token;
      }
    }
  }

  return {
    ready: () => (usable(current) ? current.accessToken : undefined),
    get: async function get(rejected): Promise<string> {
      if (usable(current, rejected)) return current.accessToken;
      const joined = renewing !== undefined;
      renewing ??= renew(rejected).finally(() => {
        renewing = undefined;
      });
      current = await renewing;
      // A renewal that began before the refusal may bring the refused token from the store.
      return joined && current.accessToken === rejected ? get(rejected) : current.accessToken;
    },
    adopt: async (reply) => {
      const token = tokenOf(reply);
      while (!(await replace((await read()).revision, { token })));
      current = token;
    },
  };
}
