import { getAuthToken } from "@upcall/contracts/operations";
import { tokenSource, type AccessToken, type TokenSource } from "./auth/token-source.ts";
import { perform } from "./call/perform.ts";
import { createLimiter, type Limiter } from "./flow/limiter.ts";
import { sharedWindow } from "./flow/shared-window.ts";
import { localWindow } from "./flow/window.ts";
import type { Settings } from "./settings.ts";
import { memoryStore } from "./stores/memory.ts";

/** What the calls of a client have in common. */
export interface Core {
  readonly settings: Settings;
  readonly limiter: Limiter;
  /** None behind a proxy, which adds the token itself. */
  readonly tokens: TokenSource | undefined;
}

/** Wires up a client. */
export function createCore(settings: Settings): Core {
  const { baseUrl, appId, secret, accessToken, limit, store, timeout, deadline, clock, random } = settings;
  const { now } = clock;
  const application = `${new URL(baseUrl).host} ${appId}`;
  const window =
    store && limit.calls < Infinity
      ? sharedWindow(limit, { store, key: `budget ${application}`, longest: timeout, now, random })
      : localWindow(limit, now);
  const core = { settings, limiter: createLimiter(window, clock, random) };

  // Others wait for a login, so it has less time than a call.
  const patience = Math.min(deadline, 3 * timeout);
  const loginCore = { ...core, settings: { ...settings, deadline: patience }, tokens: undefined };
  const login = async (): Promise<AccessToken> =>
    (await perform(loginCore, getAuthToken, { appId, secret })) as AccessToken;
  const way = accessToken ?? (secret === undefined ? undefined : login);
  const shared = { store: store ?? memoryStore(), key: `token ${application}`, patience, clock };
  return { ...core, tokens: way && tokenSource(way, shared) };
}
