export { otelHooks } from "./otel-hooks.ts";
