export type { CallOptions, ClientOf, Method } from "./call/types.ts";
export { createClientOf } from "./client-of.ts";
export type { Clock } from "./clock.ts";
export { createClient, type Client } from "./create-client.ts";
export type { ClientOptions, Fetch } from "./settings.ts";
export { TransportError, type TransportCode } from "./transport-error.ts";
