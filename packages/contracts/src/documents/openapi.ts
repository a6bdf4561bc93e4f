import type * as z from "zod/mini";
import type { ErrorEntry } from "../errors/entry.ts";
import { authOperations, subscriptionOperations, type Operation } from "../operations/index.ts";
import { reference, toComponents, toJsonSchema } from "./convert.ts";
import type { Json, JsonObject } from "./json.ts";
import { everyOperation, subscribed } from "./named.ts";
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

const json = (schema: JsonObject, examples: JsonObject): JsonObject => ({
  "application/json": { schema, ...examples },
});

const tags = {
  access: "Secure application access",
  subscriptions: "Subscriptions",
  upgrades: "Device upgrade",
} as const;

function tagOf({ name }: Operation): string {
  if (name in authOperations) return tags.access;
  return name in subscriptionOperations ? tags.subscriptions : tags.upgrades;
}

/** Path and query fields as parameters. */
function parameters(place: "path" | "query", fields: z.ZodMiniObject | undefined): JsonObject[] {
  if (!fields) return [];
  const { properties, required } = toJsonSchema(fields, place);
  return Object.entries(properties!).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required?.includes(name) ?? false,
    description: description!,
    schema,
  }));
}

/** The errors of an operation under their usual status, each with an example; `default` where no status is documented. */
function failures(errors: readonly ErrorEntry[]): Record<string, JsonObject> {
  const byStatus = new Map<string, ErrorEntry[]>();
  for (const entry of errors) {
    const status = String(entry.http[0] ?? "default");
    byStatus.set(status, [...(byStatus.get(status) ?? []), entry]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, entries]) => [
      status,
      {
        description: entries.map(({ code, meaning, handling }) => `\`${code}\`: ${meaning}. ${handling}.`).join("\n\n"),
        content: json(
          { $ref: "#/components/schemas/error" },
          {
            examples: Object.fromEntries(
              entries.map(({ code, name, meaning }) => [
                name,
                { summary: meaning, value: { error_code: code, error_desc: meaning } },
              ]),
            ),
          },
        ),
        "x-error-codes": entries.map(({ code, name, retry }) => ({ code, name, retry })),
      },
    ]),
  );
}

function success({ name, reply }: Operation, samples: Samples): JsonObject {
  if (!reply.body)
    return { description: "Done, without a body. A body that holds an `error_code` means that it failed." };
  return {
    description: "Done, unless the body holds an `error_code`: then it failed, whatever the status.",
    content: json(reference(reply.body), openApiExamples(samples("replies", name))),
  };
}

function requestBody({ name, body, encoding }: Operation, samples: Samples): JsonObject {
  if (!body) return {};
  const media = { schema: reference(body), ...openApiExamples(samples("requests", name)) };
  const type = encoding === "form" ? "application/x-www-form-urlencoded" : "application/json";
  return { requestBody: { required: true, content: { [type]: media } } };
}

function call(operation: Operation, samples: Samples): JsonObject {
  const { name, summary, source, params, query, authenticated, repeatable, reply, errors } = operation;
  const given = [...parameters("path", params), ...parameters("query", query)];
  return {
    operationId: name,
    summary,
    description: `Source: ${source}.`,
    tags: [tagOf(operation)],
    ...(given.length > 0 ? { parameters: given } : {}),
    ...requestBody(operation, samples),
    responses: { [reply.status]: success(operation, samples), ...failures(errors) },
    security: authenticated ? [{ appKey: [], accessToken: [] }] : [],
    "x-repeatable": repeatable,
  };
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
