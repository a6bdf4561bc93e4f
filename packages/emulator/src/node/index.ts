export { nodeDeliver, type DeliverOptions } from "./deliver.ts";
export { serveEmulator, type ServedEmulator, type ServeOptions } from "./serve.ts";
