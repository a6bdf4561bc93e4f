import type { Operation } from "@upcall/contracts/operations";
import defaultKy, { type Options } from "ky";
import type { ClientOf } from "./call.ts";
import { givenOf, isFields } from "./json.ts";
import { createLimiter } from "./limit/limiter.ts";
import { sharedWindow } from "./limit/shared-window.ts";
import { localWindow, openWindow, type CallWindow, type Limit } from "./limit/window.ts";
import type { ClientOptions, CommonOptions, Fetch } from "./options.ts";
import { asCall, asListCall } from "./paginate.ts";
import type { CallOptions, Platform, Profile } from "./profile.ts";
import { baseOf, checkClientOptions, checkOptions } from "./settings.ts";
import { memoryStore } from "./stores/memory.ts";
import { createTransport, type Transport } from "./transport/http.ts";
import type { Sender } from "./transport/sign.ts";
import { v1Profile } from "./v1/profile.ts";

type Fields = Record<string, unknown>;

const defaults = { timeout: 10_000, totalTimeout: 120_000, retries: 2 };

/** A `fetch` of the user is given a finished request, and beside it what no request can hold, such as `dispatcher`. */
function senderOf(fetch: Fetch | undefined): Sender["send"] {
  if (!fetch) return (request, init) => globalThis.fetch(request, init);
  return async (request, { headers, body, ...extra }) =>
    fetch(new Request(request, { ...(headers && { headers }), ...(body && { body }) }), extra);
}

/** Extends the user's ky instance. Its hooks are taken out, since ours have to run around them. */
function extendKy({ ky = defaultKy, timeout, totalTimeout, retry, fetch }: CommonOptions, baseUrl: string) {
  let parent: Options = {};
  ky.extend((options) => {
    parent = options;
    return {};
  });
  const given = retry ?? parent.retry ?? {};
  const repeats = typeof given === "number" ? { limit: given } : given;
  const total = totalTimeout ?? (parent.totalTimeout || defaults.totalTimeout);
  const policy = {
    limit: repeats.limit ?? defaults.retries,
    timeout: timeout ?? (parent.timeout === false ? total : (parent.timeout ?? defaults.timeout)),
    totalTimeout: total,
  };
  const extended = ky.extend({
    prefix: baseUrl,
    redirect: "manual",
    throwHttpErrors: false,
    retry: { jitter: true, ...repeats },
    timeout: policy.timeout,
    totalTimeout: policy.totalTimeout,
  });
  return {
    ky: extended,
    hooks: parent.hooks ?? {},
    policy,
    send: senderOf(fetch ?? (parent.fetch as Fetch | undefined)),
  };
}

/** The window of calls: none, this client's own, or that of all clients with one store. */
function windowOf({ limit, store }: CommonOptions, platform: Platform, host: string, longest: number): CallWindow {
  if (limit === false || (limit === undefined && platform.limit === false)) return openWindow;
  const full: Limit = { calls: 100, per: 60_000, ...(platform.limit || undefined), ...givenOf({ ...limit }) };
  const key = `limit ${host} ${platform.application}`;
  return store ? sharedWindow(full, { store, key, longest }) : localWindow(full, longest);
}

function connect(profile: Profile, options: CommonOptions): { platform: Platform; transport: Transport } {
  const baseUrl = baseOf(options);
  const { host, origin } = new URL(baseUrl);
  const { send, ...wire } = extendKy(options, baseUrl);
  const { timeout, totalTimeout } = wire.policy;
  // Other calls wait for a login, so it has less time than a call.
  const sendTimeout = Math.min(totalTimeout, 3 * timeout);
  const platform = profile({
    host,
    store: options.store ?? memoryStore(),
    sendTimeout,
    send: (operation, request) => unsigned(operation, request),
  });
  const limiter = createLimiter(windowOf(options, platform, host, timeout), timeout);
  const sender = { platform, limiter, origin, send };
  const unsigned = createTransport({
    ...sender,
    ky: wire.ky.extend({ totalTimeout: sendTimeout }),
    policy: { ...wire.policy, totalTimeout: sendTimeout },
    hooks: {},
    signed: false,
  });
  return { platform, transport: createTransport({ ...sender, ...wire, signed: true }) };
}

/**
 * Makes a client of any platform that has a profile: the operations as methods, over the same transport as `createClient`.
 *
 * @throws ConfigError for a missing, wrong or unknown option.
 */
export function createPlatformClient<const Operations extends Record<string, Operation>>(
  operations: Operations,
  profile: Profile,
  options: CommonOptions,
): ClientOf<Operations> {
  checkOptions(options);
  const { platform, transport } = connect(profile, options);

  async function make(operation: Operation, request: Fields, callOptions: CallOptions | undefined): Promise<unknown> {
    const reply = await transport(operation, request, callOptions);
    await platform.received?.(operation, request, reply);
    return reply;
  }

  const method =
    (operation: Operation) =>
    (request: Fields = {}, callOptions?: CallOptions): object => {
      const fields = isFields(request) ? givenOf(request) : {};
      // A list adds a page to its request, and would make an object of what is none.
      const send = (sent: Fields): Promise<unknown> => make(operation, isFields(request) ? sent : request, callOptions);
      const isList = operation.query && "pageNo" in operation.query.shape;
      return isList ? asListCall(operation.name, send, fields) : asCall(send(fields));
    };
  const methods = Object.entries(operations).map(([name, operation]) => [name, method(operation)]);
  return Object.freeze(Object.fromEntries(methods)) as ClientOf<Operations>;
}

/**
 * Makes a client of some operations only, so that a bundle holds no others.
 *
 * @throws ConfigError for a missing, wrong or unknown option.
 * @example
 * const iot = createClientOf(subscriptionOperations, { baseUrl, appId, secret });
 */
export function createClientOf<const Operations extends Record<string, Operation>>(
  operations: Operations,
  options: ClientOptions,
): ClientOf<Operations> {
  checkClientOptions(options);
  const { appId, secret, accessToken, proxied, ...common } = options;
  const { commissioning, totalTimeout = defaults.totalTimeout } = common;
  // A proxy answers once its own call has had its turn in the limit.
  const timeout = common.timeout ?? (proxied && totalTimeout);
  return createPlatformClient(operations, v1Profile({ appId, secret, accessToken, commissioning }), {
    ...common,
    timeout,
  });
}
