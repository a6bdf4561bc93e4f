export { otelHooks } from "./hooks.ts";
