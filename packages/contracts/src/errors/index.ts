export { ConfigError } from "./config-error.ts";
export { ContractError, type Issue } from "./contract-error.ts";
export { entryOf, type ErrorEntry, type RetryClass } from "./entry.ts";
export { PlatformError } from "./platform-error.ts";
export { isUpcallError, UpcallError, type Advice } from "./upcall-error.ts";
