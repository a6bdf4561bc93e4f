export type { AccessToken } from "./auth/token-source.ts";
export type { Attempt, Call, CallError, CallOptions, ClientOf, ListCall, Method, Page } from "./call/types.ts";
export { createClientOf } from "./client-of.ts";
export type { Clock } from "./clock.ts";
export { createClient, type Client } from "./create-client.ts";
export {
  ensureSubscriptions,
  type EnsureReport,
  type SubscriptionClient,
  type WantedSubscriptions,
} from "./helpers/ensure-subscriptions.ts";
export { watchUpgrade, type UpgradeChange, type UpgradeClient, type WatchOptions } from "./helpers/watch-upgrade.ts";
export type { Limit } from "./flow/window.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { OperationMethods } from "./operation-methods.ts";
export type { AccessTokenProvider, ClientOptions, CommonOptions, Fetch } from "./options.ts";
export { memoryStore } from "./stores/memory.ts";
export type { StoredEntry, TokenStore } from "./stores/token-store.ts";
export { TransportError, type TransportCode } from "./transport-error.ts";
