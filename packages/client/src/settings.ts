import { ConfigError } from "@upcall/contracts/errors";
import * as z from "zod/mini";
import type { ClientOptions, CommonOptions } from "./options.ts";
import { isHeaderSafe } from "./token.ts";

const longestTimer = 2_147_483_647;
const must = <T>(holds: (value: unknown) => boolean, message: string) => z.optional(z.custom<T>(holds, message));
const isFunction = (value: unknown): boolean => typeof value === "function";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isNumber =
  (least: number, most = longestTimer) =>
  (value: unknown): boolean =>
    typeof value === "number" && value >= least && value <= most;

/** Whether something can be an id, a key or a secret of an application. */
export const isIssued = (value: unknown): boolean => isHeaderSafe(value) && value.length <= 256;
const issuedText = "must be the text that the platform issued, without spaces";
const issued = must(isIssued, issuedText);
const duration = must(isNumber(1), "must be a number of milliseconds, at least 1");

/** What each option must be by itself. */
const common = {
  baseUrl: must((value) => typeof value === "string", "must be the address of the platform"),
  commissioning: must((value) => typeof value === "boolean", "must be true or false"),
  ky: must(
    (value) => isFunction(value) && isFunction((value as { extend?: unknown }).extend),
    "must be an instance of ky",
  ),
  fetch: must(isFunction, "must be a function"),
  timeout: duration,
  totalTimeout: duration,
  retry: must((value) => {
    const { limit = 2 } = typeof value === "number" ? { limit: value } : ((value ?? {}) as { limit?: unknown });
    return (isObject(value) || typeof value === "number") && Number.isInteger(limit) && isNumber(0)(limit);
  }, "must be a whole number, at least 0, or { limit, delay, backoffLimit, jitter }"),
  limit: must((value) => {
    const { calls = 1, per = 1 } = (value || {}) as { calls?: unknown; per?: unknown };
    return isNumber(1)(calls) && isNumber(1)(per);
  }, "must be { calls, per }, each at least 1, or false"),
  store: must(isObject, "must be an object"),
} satisfies Record<keyof CommonOptions, unknown>;

const identity = {
  appId: issued,
  secret: issued,
  accessToken: must(isFunction, "must be a function"),
  proxied: must((value) => value === true, "must be true"),
};

function check(shape: Record<string, z.ZodMiniType>, options: object): void {
  const issue = z.strictObject(shape).safeParse(options).error?.issues[0];
  if (!issue) return;
  if (issue.code !== "unrecognized_keys") throw new ConfigError(String(issue.path[0]), issue.message);
  throw new ConfigError(
    issue.keys[0]!,
    `is not an option of the client; the options are ${Object.keys(shape).join(", ")}`,
  );
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
  if (!proxied && !appId) throw new ConfigError("appId", issuedText);
}
