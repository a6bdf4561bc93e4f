export { testClock, type TestClock } from "./clock.ts";
export { tokenStoreConformance, type Framework } from "./token-store-conformance.ts";
