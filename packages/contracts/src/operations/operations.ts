import { authOperations } from "./auth-operations.ts";
import { subscriptionOperations } from "./subscription-operations.ts";
import { upgradeOperations } from "./upgrade-operations.ts";

/** Every operation, under the platform's documented API name. */
export const operations = { ...authOperations, ...subscriptionOperations, ...upgradeOperations } as const;

/** The platform's documented name of an API. */
export type OperationName = keyof typeof operations;
