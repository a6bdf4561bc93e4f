import { ConfigError } from "@upcall/contracts/errors";
import type { ClientOptions, CommonOptions } from "./options.ts";
import { isHeaderSafe } from "./token.ts";

/** What an option that is given must be, and how to say so. */
type Rule = readonly [holds: (value: unknown) => boolean, message: string];

const longestTimer = 2_147_483_647;
const isFunction = (value: unknown): boolean => typeof value === "function";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isNumber =
  (least: number, most = longestTimer) =>
  (value: unknown): boolean =>
    typeof value === "number" && value >= least && value <= most;

/** Whether something can be an id, a key or a secret of an application. */
export const isIssued = (value: unknown): boolean => isHeaderSafe(value) && value.length <= 256;
const issued: Rule = [isIssued, "must be the text that the platform issued, without spaces"];
const duration: Rule = [isNumber(1), "must be a number of milliseconds, at least 1"];

/** What each option must be by itself. */
const common: Record<keyof CommonOptions, Rule> = {
  baseUrl: [(value) => typeof value === "string", "must be the address of the platform"],
  commissioning: [(value) => typeof value === "boolean", "must be true or false"],
  ky: [(value) => isFunction(value) && isFunction((value as { extend?: unknown }).extend), "must be an instance of ky"],
  fetch: [isFunction, "must be a function"],
  timeout: duration,
  totalTimeout: duration,
  retry: [
    (value) => {
      const { limit = 2 } = typeof value === "number" ? { limit: value } : ((value ?? {}) as { limit?: unknown });
      return (isObject(value) || typeof value === "number") && Number.isInteger(limit) && isNumber(0)(limit);
    },
    "must be a whole number, at least 0, or { limit, delay, backoffLimit, jitter }",
  ],
  limit: [
    (value) => {
      const { calls = 1, per = 1 } = (value || {}) as { calls?: unknown; per?: unknown };
      return isNumber(1)(calls) && isNumber(1)(per);
    },
    "must be { calls, per }, each at least 1, or false",
  ],
  store: [isObject, "must be an object"],
};

const identity = {
  appId: issued,
  secret: issued,
  accessToken: [isFunction, "must be a function"],
  proxied: [(value: unknown) => value === true, "must be true"],
} satisfies Record<string, Rule>;

function check(rules: Readonly<Record<string, Rule>>, options: object): void {
  if (!isObject(options)) throw new ConfigError("options", "must be an object");
  for (const [name, [holds, message]] of Object.entries(rules)) {
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && !holds(value)) throw new ConfigError(name, message);
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined)
    throw new ConfigError(unknown, `is not an option of the client; the options are ${Object.keys(rules).join(", ")}`);
}

/** Addresses to which HTTP may be spoken, since it does not leave the machine. */
const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Reads the address of the platform, without a slash at the end. @throws ConfigError when it is none, or not a safe one. */
export function baseOf({ baseUrl, commissioning = false }: CommonOptions): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  if (URL.canParse(baseUrl, page)) {
    const { protocol, hostname, origin, pathname, href } = new URL(baseUrl, page);
    const safe = protocol === "https:" || (protocol === "http:" && (commissioning || loopback.test(hostname)));
    if (safe && href === origin + pathname) return href.replace(/\/+$/, "");
  }
  if (page === undefined && typeof baseUrl === "string" && baseUrl.startsWith("/"))
    throw new ConfigError(
      "baseUrl",
      "is a path, which needs the origin of a page, and there is no page here; give the whole address, such as https://app.example.com/iot",
    );
  throw new ConfigError(
    "baseUrl",
    "must be an HTTPS address without user, query or fragment, such as https://iot.example.com:8743; " +
      "HTTP is for loopback addresses, or for test set-ups that say commissioning: true",
  );
}

/** @throws ConfigError naming the first option that is wrong; it never repeats a value. */
export function checkOptions(options: CommonOptions): void {
  check(common, options);
}

/** Checks the options of a client of V1. @throws ConfigError naming the first option that is wrong; it never repeats a value. */
export function checkClientOptions(options: ClientOptions): void {
  check({ ...common, ...identity }, options);
  const { secret, accessToken, proxied, appId } = options;
  const given = [secret, accessToken, proxied].filter(Boolean).length;
  if (given !== 1)
    throw new ConfigError(
      "secret",
      given === 0
        ? "is missing; give secret, accessToken or proxied"
        : "cannot go with accessToken or proxied; give one of them",
    );
  if (!proxied && !appId) throw new ConfigError("appId", issued[1]);
}
