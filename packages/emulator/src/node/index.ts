export { createAuthority, type Authority, type KeyPair } from "./authority.ts";
export { nodeDeliver, type DeliverOptions } from "./deliver.ts";
export { fileStore } from "./file-store.ts";
export { serveEmulator, type ServedEmulator, type ServeOptions, type TlsOptions } from "./serve.ts";
