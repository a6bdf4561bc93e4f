import { ConfigError } from "@upcall/contracts/errors";
import type { AccessToken } from "./auth/token-source.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { Limit } from "./flow/window.ts";
import type { Hooks } from "./hooks.ts";
import type { TokenStore } from "./stores/token-store.ts";

/** Sends one request. The global `fetch`, a service binding's, or a wrapper with its own TLS settings. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Gets an access token from elsewhere, such as a backend, so that this program holds no secret.
 * Called when there is none, before it expires, and with `rejected` when the platform has refused that one.
 */
export type AccessTokenProvider = (rejected: string | undefined) => Promise<AccessToken>;

/** What every client takes. */
export interface CommonOptions extends Hooks {
  /**
   * Root of the platform's API, such as `https://iot.example.com:8743`. HTTP only on loopback or with `commissioning`.
   * In a browser also a path of the page's own origin, such as `/iot`.
   */
  readonly baseUrl: string;
  /**
   * Says that this is a test set-up: HTTP is allowed for `baseUrl` and for callback URLs.
   * @default false
   */
  readonly commissioning?: boolean | undefined;
  /** @default the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /**
   * Longest wait for one answer, in milliseconds.
   * @default 10_000
   */
  readonly timeout?: number | undefined;
  /**
   * Longest time for a whole call with its waits, logins and repeats, in milliseconds.
   * @default 120_000
   */
  readonly deadline?: number | undefined;
  /**
   * How often a call is repeated after a fault of the network or of a gateway. A call that is not safe to repeat never is.
   * @default 2
   */
  readonly retries?: number | undefined;
  /**
   * How many calls the platform takes from the application; `false` when it counts none.
   * @default { calls: 100, per: 60_000 }
   */
  readonly limit?: Partial<Limit> | false | undefined;
  /**
   * Where all clients of the application share its token and its call budget.
   * @default this client's memory, for its own calls only
   */
  readonly store?: TokenStore | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /**
   * A number from 0 to below 1, for jitter and for names in the store.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** What `createClient` takes: the common options and one of three ways to be an application. */
export type ClientOptions = CommonOptions &
  (
    | {
        /** Id of the application; also sent as `app_key`. */
        readonly appId: string;
        /** The application's secret. Never appears in an error, a log or a hook. */
        readonly secret: string;
        readonly accessToken?: never;
        readonly proxied?: never;
      }
    | {
        readonly appId: string;
        readonly accessToken: AccessTokenProvider;
        readonly secret?: never;
        readonly proxied?: never;
      }
    | {
        /** Says that `baseUrl` is a proxy that adds `app_key` and token, so that nothing secret is here. */
        readonly proxied: true;
        readonly appId?: never;
        readonly secret?: never;
        readonly accessToken?: never;
      }
  );

const known: { [Option in keyof CommonOptions | "appId" | "secret" | "accessToken" | "proxied"]-?: true } = {
  baseUrl: true,
  appId: true,
  secret: true,
  accessToken: true,
  proxied: true,
  commissioning: true,
  fetch: true,
  timeout: true,
  deadline: true,
  retries: true,
  limit: true,
  store: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  clock: true,
  random: true,
};

/** Options that were checked, with every default filled in. */
export interface Settings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Sent as `app_key`; empty behind a proxy. */
  readonly appId: string;
  readonly secret: string | undefined;
  readonly accessToken: AccessTokenProvider | undefined;
  readonly commissioning: boolean;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number;
  readonly retries: number;
  readonly limit: Limit;
  readonly store: TokenStore | undefined;
  readonly hooks: Hooks;
  readonly clock: Clock;
  readonly random: () => number;
}

const isLoopback = (host: string): boolean => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

function baseOf(baseUrl: unknown, commissioning: boolean): string {
  const problem = (must: string): never => {
    throw new ConfigError("baseUrl", `must ${must}, such as https://iot.example.com:8743`);
  };
  const page = (globalThis as { location?: { href: string } }).location?.href;
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl, page)) return problem("be the address of the platform");
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(baseUrl, page);
  if (username || password || search || hash) problem("hold only a scheme, a host, a port and a path");
  if (protocol !== "https:" && !(protocol === "http:" && (commissioning || isLoopback(hostname))))
    problem("use HTTPS; HTTP is for loopback addresses, or for test set-ups that say commissioning: true");
  return origin + pathname.replace(/\/+$/, "");
}

function identityOf(options: ClientOptions): Pick<Settings, "appId" | "secret" | "accessToken"> {
  const { appId = "", secret, accessToken, proxied } = options;
  if ([secret, accessToken, proxied].filter((way) => way !== undefined).length !== 1)
    throw new ConfigError("secret", "or accessToken or proxied must be given, and only one of them");
  if (proxied === undefined) word("appId", appId);
  if (secret !== undefined) word("secret", secret);
  if (accessToken !== undefined) callable("accessToken", accessToken);
  if (proxied !== undefined && proxied !== true) throw new ConfigError("proxied", "must be true");
  return { appId, secret, accessToken };
}

function word(option: string, value: unknown): void {
  if (typeof value !== "string" || !/^\S{1,256}$/.test(value))
    throw new ConfigError(option, "must be the text that the platform issued, without spaces");
}

function callable(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") throw new ConfigError(option, "must be a function");
}

function number(option: string, value: unknown, least: number, unit: string): number {
  if (typeof value === "number" && value >= least && value <= 2_147_483_647) return value;
  throw new ConfigError(option, `must be a number of ${unit}, at least ${least}`);
}

function limitOf(limit: ClientOptions["limit"]): Limit {
  if (limit === false) return { calls: Infinity, per: 0 };
  const { calls = 100, per = 60_000 } = limit ?? {};
  return {
    calls: number("limit.calls", calls, 1, "calls"),
    per: number("limit.per", per, 1, "milliseconds"),
  };
}

/**
 * Checks the options of a client.
 *
 * @throws ConfigError naming the first option that is wrong; it never repeats a value.
 */
export function settingsOf(options: ClientOptions): Settings {
  for (const option of Object.keys(options))
    if (!Object.hasOwn(known, option))
      throw new ConfigError(option, `is not an option of the client; the options are ${Object.keys(known).join(", ")}`);
  const { commissioning = false, fetch, clock = systemClock, random = Math.random } = options;
  const { onRequest, onResponse, onRetry } = options;
  for (const [option, value] of Object.entries({ fetch, random, onRequest, onResponse, onRetry }))
    callable(option, value);
  return {
    baseUrl: baseOf(options.baseUrl, commissioning),
    ...identityOf(options),
    commissioning,
    send: fetch ? async (url, init) => fetch(new Request(url, init)) : (url, init) => globalThis.fetch(url, init),
    timeout: number("timeout", options.timeout ?? 10_000, 1, "milliseconds"),
    deadline: number("deadline", options.deadline ?? 120_000, 1, "milliseconds"),
    retries: number("retries", options.retries ?? 2, 0, "repeats"),
    limit: limitOf(options.limit),
    store: options.store,
    hooks: { onRequest, onResponse, onRetry },
    clock,
    random,
  };
}
