import { ConfigError } from "@upcall/contracts/errors";
import * as z from "zod/mini";
import type { ClientOptions, CommonOptions } from "./options.ts";
import { isHeaderSafe } from "./token.ts";

const isFunction = (value: unknown): boolean => typeof value === "function";
const isInstanceOfKy = (value: unknown): boolean =>
  isFunction(value) && isFunction((value as { extend?: unknown }).extend);

const isStore = (value: unknown): boolean => {
  const { read, replace } = Object(value) as Record<string, unknown>;
  return isFunction(read) && isFunction(replace);
};

/** Whether something can be an id, a key or a secret of an application. */
export const isIssued = (value: unknown): boolean => isHeaderSafe(value) && value.length <= 256;

const longestTimer = 2_147_483_647;
const fromOne = (error: string) => z.optional(z.number(error).check(z.minimum(1), z.maximum(longestTimer)));
const duration = fromOne("must be a number of milliseconds, at least 1");
const callable = z.optional(z.custom(isFunction, "must be a function"));
const retryText = "must be a whole number, at least 0, or { limit, delay, backoffLimit, jitter }";
const repeats = z.int(retryText).check(z.nonnegative());
/** The rest of ky's options has no say: `shouldRetry` is ours, and it decides before they are looked at. */
const retry = z.strictObject(
  {
    limit: z.optional(repeats),
    delay: callable,
    backoffLimit: z.optional(z.custom((value) => typeof value === "number" && value >= 0)),
    jitter: z.optional(z.union([z.boolean(), z.custom(isFunction)])),
  },
  retryText,
);
const limitText = "must be { calls, per }, a whole number and milliseconds, each at least 1, or false";
const calls = z.optional(z.int(limitText).check(z.minimum(1)));
const limit = z.strictObject({ calls, per: fromOne(limitText) }, limitText);
const issuedText = "must be the text that the platform issued, without spaces";
const issued = z.optional(z.custom(isIssued, issuedText));

const common = {
  baseUrl: z.optional(z.string("must be the address of the platform")),
  commissioning: z.optional(z.boolean("must be true or false")),
  ky: z.optional(z.custom(isInstanceOfKy, "must be an instance of ky")),
  fetch: callable,
  timeout: duration,
  totalTimeout: duration,
  retry: z.optional(z.union([repeats, retry], retryText)),
  limit: z.optional(z.union([z.literal(false), limit], limitText)),
  store: z.optional(z.custom(isStore, "must have the functions read and replace")),
} satisfies Record<keyof CommonOptions, z.ZodMiniType>;

const identity = {
  appId: issued,
  secret: issued,
  accessToken: callable,
  proxied: z.optional(z.literal(true, "must be true")),
};

const commonShape = z.strictObject(common, "must be an object");
const clientShape = z.strictObject({ ...common, ...identity }, "must be an object");

function check(schema: typeof commonShape | typeof clientShape, options: object): void {
  const issue = schema.safeParse(options).error?.issues[0];
  if (!issue) return;
  const [unknown] = issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [];
  if (unknown === undefined) throw new ConfigError(String(issue.path[0] ?? "options"), issue.message);
  const names = Object.keys(schema.shape).join(", ");
  throw new ConfigError(unknown, `is not an option of the client; the options are ${names}`);
}

/** @throws ConfigError naming the option, unless a timer can wait that many milliseconds. */
export function checkDuration(option: string, ms: number): void {
  const issue = duration.safeParse(ms).error?.issues[0];
  if (issue) throw new ConfigError(option, issue.message);
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
  check(commonShape, options);
}

/** Checks the options of a client of V1. @throws ConfigError naming the first option that is wrong; it never repeats a value. */
export function checkClientOptions(options: ClientOptions): void {
  check(clientShape, options);
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
