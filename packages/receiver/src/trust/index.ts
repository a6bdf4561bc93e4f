export type { TrustCheck } from "./check.ts";
export { pathToken } from "./path-token.ts";
