export { tokenStoreConformance, type Framework } from "./token-store-conformance.ts";
