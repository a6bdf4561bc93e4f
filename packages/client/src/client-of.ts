import type { Operation } from "@upcall/contracts/operations";
import type { AccessToken } from "./auth/token-source.ts";
import { asCall, asListCall } from "./call/as-call.ts";
import { guard } from "./call/guard.ts";
import { perform } from "./call/perform.ts";
import type { CallOptions, ClientOf } from "./call/types.ts";
import { createCore } from "./core.ts";
import type { ClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

type Fields = Record<string, unknown>;

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
  const core = createCore(settingsOf(options));
  const { commissioning, appId, secret } = core.settings;
  const checks = { commissioning, credentials: secret === undefined ? {} : { appId, secret } };

  async function make(operation: Operation, request: Fields, callOptions?: CallOptions): Promise<unknown> {
    const reply = await perform(core, operation, guard(operation.name, request, checks), callOptions);
    // A login by hand has just ended the token in use.
    if (operation.reply.body && !operation.authenticated && (request["appId"] ?? appId) === appId)
      await core.tokens?.adopt(reply as AccessToken);
    return reply;
  }

  const method =
    (operation: Operation) =>
    (request: Fields = {}, callOptions?: CallOptions): object => {
      const send = (fields: Fields): Promise<unknown> => make(operation, fields, callOptions);
      return operation.query && "pageNo" in operation.query.shape ? asListCall(send, request) : asCall(send(request));
    };
  const methods = Object.entries(operations).map(([name, operation]) => [name, method(operation)]);
  return Object.freeze(Object.fromEntries(methods)) as ClientOf<Operations>;
}
