import { ConfigError } from "@upcall/contracts/errors";
import { operations } from "@upcall/contracts/operations";
import type { ClientOf } from "./call.ts";
import { createClientOf, createPlatformClient } from "./create-client-of.ts";
import { ensureSubscriptions, type EnsureReport, type WantedSubscriptions } from "./ensure-subscriptions.ts";
import type { OperationMethods } from "./operation-methods.ts";
import type { ClientOptions, ProfileOptions } from "./options.ts";
import type { CallOptions } from "./profile.ts";
import { watchUpgrade, type UpgradeChange, type WatchOptions } from "./watch-upgrade.ts";

/** Every operation of the platform as a method under its documented name, and two helpers. */
export interface Client extends OperationMethods {
  /** Brings the subscriptions of a callback URL to a wanted state; see the function of this name. */
  ensureSubscriptions(wanted: WantedSubscriptions, options?: CallOptions): Promise<EnsureReport>;
  /** Follows the devices of an upgrade task until it ends; see the function of this name. */
  watchUpgrade(operationId: string, options?: WatchOptions): AsyncGenerator<UpgradeChange, void, undefined>;
}

function clientOf(options: ClientOptions | ProfileOptions): ClientOf<typeof operations> {
  // What is no object has no profile, and is refused by name.
  const hasProfile = (given: typeof options): given is ProfileOptions => Object(given) === given && "profile" in given;
  if (!hasProfile(options)) return createClientOf(operations, options);
  const { profile, ...common } = options;
  if (typeof profile !== "function")
    throw new ConfigError("profile", "must be a profile, such as ctwing({ appKey, appSecret })");
  return createPlatformClient(operations, profile, common);
}

/**
 * Makes a client of the platform. It logs in when the first call needs a token, unless a profile does it in another way.
 *
 * @throws ConfigError for a missing, wrong or unknown option.
 * @example
 * const iot = createClient({ baseUrl: "https://iot.example.com:8743", appId, secret });
 * await iot.ensureSubscriptions({ callbackUrl: "https://hooks.example.com:443/iot/4f9c", types: "upgrades" });
 */
export function createClient(options: ClientOptions | ProfileOptions): Client {
  const client = clientOf(options);
  const { commissioning = false } = options;
  return Object.freeze({
    ...client,
    ensureSubscriptions: (wanted: WantedSubscriptions, callOptions?: CallOptions) =>
      ensureSubscriptions(client, { ...wanted, commissioning }, callOptions),
    watchUpgrade: (operationId: string, watch?: WatchOptions) => watchUpgrade(client, operationId, watch),
  });
}
