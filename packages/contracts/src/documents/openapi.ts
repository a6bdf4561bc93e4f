import type * as z from "zod/mini";
import { reference, toComponents } from "./convert.ts";
import type { Json, JsonObject } from "./json.ts";
import { everyOperation, subscribed } from "./named.ts";
import { call, json, tags } from "./openapi-call.ts";
import { noSamples, openApiExamples, type Samples } from "./samples.ts";
import { summaries } from "./summaries.ts";

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly tags: readonly JsonObject[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly webhooks: Readonly<Record<string, JsonObject>>;
  readonly components: JsonObject;
}

function paths(samples: Samples): OpenApiDocument["paths"] {
  const all: Record<string, Record<string, JsonObject>> = {};
  for (const operation of everyOperation)
    (all[operation.path] ??= {})[operation.method.toLowerCase()] = call(operation, samples);
  return all;
}

const webhook = (type: string, schema: z.ZodMiniType, samples: Samples): JsonObject => ({
  post: {
    operationId: type,
    summary: summaries[type]!,
    requestBody: { required: true, content: json(reference(schema), openApiExamples(samples("notifications", type))) },
    responses: {
      200: { description: "Taken. The platform ignores the body. Answer within 15 seconds, and with exactly 200." },
    },
    security: [],
  },
});

const error: JsonObject = {
  type: "object",
  description: "What the platform says of a failure, also inside HTTP 200.",
  properties: {
    error_code: { type: "string", description: "A string of digits; decides before the HTTP status does." },
    error_desc: { type: ["string", "null"], description: "Differs from edition to edition: never match on it." },
  },
  required: ["error_code"],
};

const securitySchemes: Json = {
  appKey: { type: "apiKey", in: "header", name: "app_key", description: "The appId." },
  accessToken: { type: "http", scheme: "bearer", description: "The access token of the last login." },
};

/**
 * The operations and notifications as an OpenAPI 3.1 document: `paths` for what the application calls, `webhooks` for what
 * the platform pushes.
 *
 * @param options what goes into the document besides the schemas.
 * @param options.samples examples to put into it; none by default.
 * @example
 * await writeFile("openapi.json", JSON.stringify(openApiDocument(), null, 2));
 */
export function openApiDocument({ samples = noSamples }: { samples?: Samples } = {}): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: {
      title: "Huawei IoT platform, V1 northbound API: access, subscriptions and device upgrade",
      version: "1.0.0",
      description:
        "Written by the makers of Upcall from the platform's documents and from observed behaviour; not a document of Huawei. Replies are described tolerantly, requests strictly.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [
      {
        url: "https://{host}:8743",
        variables: { host: { default: "iot-api.example.com", description: "Host of the platform's region." } },
      },
    ],
    tags: Object.values(tags).map((name) => ({ name })),
    paths: paths(samples),
    webhooks: Object.fromEntries(
      Object.entries(subscribed).map(([type, schema]) => [type, webhook(type, schema, samples)]),
    ),
    components: { schemas: { error, ...toComponents("draft-2020-12") }, securitySchemes },
  };
}
