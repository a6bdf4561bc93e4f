import type * as z from "zod/mini";
import type { ErrorEntry } from "../errors/entry.ts";
import { authOperations, subscriptionOperations, type Operation } from "../operations/index.ts";
import { reference, toJsonSchema } from "./convert.ts";
import type { JsonObject } from "./json.ts";
import { openApiExamples, type Samples } from "./samples.ts";

/** A JSON body. */
export const json = (schema: JsonObject, examples: JsonObject): JsonObject => ({
  "application/json": { schema, ...examples },
});

/** The parts of the API. */
export const tags = {
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
  const { properties, required } = toJsonSchema(fields);
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

/** One operation as OpenAPI describes it. */
export function call(operation: Operation, samples: Samples): JsonObject {
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
