export type { Attempt, Call, CallError, ClientOf, ListCall, Method, Page } from "./call.ts";
export { createClient, type Client } from "./create-client.ts";
export { createClientOf, createPlatformClient } from "./create-client-of.ts";
export {
  ensureSubscriptions,
  type EnsureReport,
  type SubscriptionClient,
  type WantedSubscriptions,
} from "./ensure-subscriptions.ts";
export { TransportError, type TransportCode } from "./errors.ts";
export type { Limit } from "./limit/window.ts";
export type { OperationMethods } from "./operation-methods.ts";
export type { AccessTokenProvider, ClientOptions, CommonOptions, Fetch, ProfileOptions } from "./options.ts";
export type {
  Answer,
  CallOptions,
  Connection,
  EncodedRequest,
  Platform,
  Profile,
  Refusal,
  Signer,
  UnsignedRequest,
} from "./profile.ts";
export { memoryStore } from "./stores/memory.ts";
export { sharedRecord, type SharedRecord } from "./stores/shared-record.ts";
export type { StoredEntry, TokenStore } from "./stores/token-store.ts";
export { isHeaderSafe, tokenSource, type AccessToken, type Login, type TokenSource } from "./token.ts";
export type { CallContext } from "./transport/call.ts";
export { encodeRequest } from "./transport/encode.ts";
export { v1Profile, type V1Identity } from "./v1/profile.ts";
export { within } from "./within.ts";
export { watchUpgrade, type UpgradeChange, type UpgradeClient, type WatchOptions } from "./watch-upgrade.ts";
