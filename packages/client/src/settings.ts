import { ConfigError } from "@upcall/contracts/errors";
import { systemClock, type Clock } from "./clock.ts";
import type { Limit } from "./flow/window.ts";
import type { Hooks } from "./hooks.ts";
import type { AccessTokenProvider, ClientOptions, CommonOptions } from "./options.ts";
import type { TokenStore } from "./stores/token-store.ts";

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

type Rule = readonly [holds: (value: unknown) => boolean, must: string];

const between = (least: number, value: unknown): boolean =>
  typeof value === "number" && value >= least && value <= 2_147_483_647;
const text: Rule = [
  (value) => typeof value === "string" && /^\S{1,256}$/.test(value),
  "must be the text that the platform issued, without spaces",
];
const callable: Rule = [(value) => typeof value === "function", "must be a function"];
const duration: Rule = [(value) => between(1, value), "must be a number of milliseconds, at least 1"];
const object: Rule = [(value) => typeof value === "object", "must be an object"];

/** What each option must be by itself. */
const rules: { [Option in keyof CommonOptions | "appId" | "secret" | "accessToken" | "proxied"]-?: Rule } = {
  baseUrl: [(value) => typeof value === "string", "must be the address of the platform"],
  appId: text,
  secret: text,
  accessToken: callable,
  proxied: [(value) => value === true, "must be true"],
  commissioning: [(value) => typeof value === "boolean", "must be true or false"],
  fetch: callable,
  timeout: duration,
  deadline: duration,
  retries: [(value) => between(0, value), "must be a number, at least 0"],
  limit: [
    (value) => {
      const { calls = 1, per = 1 } = (value || {}) as Partial<Limit>;
      return between(1, calls) && between(1, per);
    },
    "must be { calls, per }, each at least 1, or false",
  ],
  store: object,
  onRequest: callable,
  onResponse: callable,
  onRetry: callable,
  clock: object,
  random: callable,
};

function check(options: ClientOptions): void {
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, option))
      throw new ConfigError(option, `is not an option of the client; the options are ${Object.keys(rules).join(", ")}`);
    const [holds, must] = rules[option as keyof typeof rules];
    if (value !== undefined && !holds(value)) throw new ConfigError(option, must);
  }
  const { secret, accessToken, proxied, appId } = options;
  if ([secret, accessToken, proxied].filter(Boolean).length !== 1)
    throw new ConfigError("secret", "or accessToken or proxied must be given, and only one of them");
  if (!proxied && !appId) throw new ConfigError("appId", text[1]);
}

/** Addresses to which HTTP may be spoken, since it does not leave the machine. */
const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

function baseOf(baseUrl: string, commissioning: boolean): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  if (URL.canParse(baseUrl, page)) {
    const { protocol, hostname, origin, pathname, href } = new URL(baseUrl, page);
    const safe = protocol === "https:" || (protocol === "http:" && (commissioning || loopback.test(hostname)));
    if (safe && href === origin + pathname) return href.replace(/\/+$/, "");
  }
  throw new ConfigError(
    "baseUrl",
    "must be an HTTPS address without user, query or fragment, such as https://iot.example.com:8743; " +
      "HTTP is for loopback addresses, or for test set-ups that say commissioning: true",
  );
}

/**
 * Checks the options of a client.
 *
 * @throws ConfigError naming the first option that is wrong; it never repeats a value.
 */
export function settingsOf(options: ClientOptions): Settings {
  check(options);
  const { baseUrl, fetch, limit, onRequest, onResponse, onRetry } = options;
  const { appId = "", commissioning = false, clock = systemClock, random = Math.random } = options;
  return {
    baseUrl: baseOf(baseUrl, commissioning),
    appId,
    secret: options.secret,
    accessToken: options.accessToken,
    commissioning,
    send: fetch ? async (url, init) => fetch(new Request(url, init)) : (url, init) => globalThis.fetch(url, init),
    timeout: options.timeout ?? 10_000,
    deadline: options.deadline ?? 120_000,
    retries: options.retries ?? 2,
    limit: limit === false ? { calls: Infinity, per: 0 } : { calls: 100, per: 60_000, ...limit },
    store: options.store,
    hooks: { onRequest, onResponse, onRetry },
    clock,
    random,
  };
}
