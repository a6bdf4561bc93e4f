export { asyncApiDocument, type AsyncApiDocument } from "./asyncapi.ts";
export { jsonSchemas } from "./json-schema.ts";
export type { Json, JsonObject, JsonSchema } from "./json.ts";
export { openApiDocument, type OpenApiDocument } from "./openapi.ts";
export type { Sample, Samples } from "./samples.ts";
