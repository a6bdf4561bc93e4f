import { operations } from "@upcall/contracts/operations";
import type { ClientOf } from "./call/types.ts";
import { createClientOf } from "./client-of.ts";
import type { ClientOptions } from "./settings.ts";

/** Every operation of the platform as a method under its documented name. */
export type Client = ClientOf<typeof operations>;

/**
 * Makes a client of the platform. It logs in when the first call needs a token.
 *
 * @throws ConfigError for a missing, wrong or unknown option.
 * @example
 * const iot = createClient({ baseUrl: "https://iot.example.com:8743", appId, secret });
 * await iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl });
 */
export const createClient = (options: ClientOptions): Client => createClientOf(operations, options);
