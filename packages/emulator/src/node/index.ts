export { serveEmulator, type ServedEmulator, type ServeOptions } from "./serve.ts";
