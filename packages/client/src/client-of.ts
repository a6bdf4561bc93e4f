import { assertCallbackUrl } from "@upcall/contracts";
import { authOperations, type Operation } from "@upcall/contracts/operations";
import { tokenSource } from "./auth/token-source.ts";
import { perform } from "./call/perform.ts";
import type { CallOptions, ClientOf } from "./call/types.ts";
import { settingsOf, type ClientOptions } from "./settings.ts";

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
  const settings = settingsOf(options);
  const { appId, secret, commissioning } = settings;
  const tokens = tokenSource(async () => {
    const reply = await perform(settings, tokens, authOperations.getAuthToken, { appId, secret }, {});
    return reply as { accessToken: string };
  });
  const method =
    (operation: Operation) =>
    async (request: Record<string, unknown> = {}, callOptions: CallOptions = {}): Promise<unknown> => {
      if (operation.name.startsWith("subDevice")) {
        const callbackUrl = request["callbackurl"] ?? request["callbackUrl"];
        if (typeof callbackUrl === "string") assertCallbackUrl(callbackUrl, { commissioning });
      }
      return perform(settings, tokens, operation, request, callOptions);
    };
  const methods = Object.entries(operations).map(([name, operation]) => [name, method(operation)]);
  return Object.freeze(Object.fromEntries(methods)) as ClientOf<Operations>;
}
