import type * as z from "zod/mini";
import { commandStatus } from "../notifications/business/command-status.ts";
import { managementNotifyTypes } from "../notifications/types.ts";
import { reference, toComponents } from "./convert.ts";
import type { JsonObject } from "./json.ts";
import { named, subscribed } from "./named.ts";
import { noSamples, type Samples } from "./samples.ts";
import { summaries } from "./summaries.ts";

/** An AsyncAPI 3 document. */
export interface AsyncApiDocument {
  readonly asyncapi: "3.0.0";
  readonly info: JsonObject;
  readonly defaultContentType: "application/json";
  readonly channels: JsonObject;
  readonly operations: JsonObject;
  readonly components: { readonly messages: JsonObject; readonly schemas: JsonObject };
}

const management: readonly string[] = managementNotifyTypes;
const business = Object.keys(subscribed).filter((type) => !management.includes(type));

function message(type: string, schema: z.ZodMiniType, samples: Samples): JsonObject {
  const examples = samples("notifications", type).map(({ name, about, body }) => ({
    name,
    summary: about,
    payload: body,
  }));
  return {
    name: type,
    summary: summaries[type]!,
    contentType: "application/json",
    payload: reference(schema),
    ...(examples.length > 0 ? { examples } : {}),
  };
}

function channel(title: string, description: string, types: readonly string[]): JsonObject {
  return {
    title,
    description,
    address: "{callbackPath}",
    parameters: { callbackPath: { description: "Path of the callback URL that the application chose." } },
    messages: Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: { http: {} },
  };
}

const receive = (channel: string, summary: string): JsonObject => ({
  action: "receive",
  channel: { $ref: `#/channels/${channel}` },
  summary,
  bindings: { http: { method: "POST" } },
});

/** The schemas that notifications need, followed through their references. */
function needed(all: Readonly<Record<string, JsonObject>>, ids: readonly string[]): JsonObject {
  const found = new Map<string, JsonObject>();
  const take = (id: string): void => {
    if (found.has(id)) return;
    found.set(id, all[id]!);
    for (const [, inner] of JSON.stringify(all[id]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) take(inner!);
  };
  ids.forEach(take);
  return Object.fromEntries(found);
}

/**
 * The notifications as an AsyncAPI 3 document, seen from the application: it receives what the platform pushes.
 *
 * @param options what goes into the document besides the schemas.
 * @param options.samples examples to put into it; none by default.
 */
export function asyncApiDocument({ samples = noSamples }: { samples?: Samples } = {}): AsyncApiDocument {
  const messages = { ...subscribed, commandStatus };
  return {
    asyncapi: "3.0.0",
    info: {
      title: "Huawei IoT platform, V1: notifications",
      version: "1.0.0",
      description:
        "Written by the makers of Upcall from the platform's documents and from observed behaviour; not a document of Huawei. One JSON object a request; answer 200 within 15 seconds.",
      license: { name: "Apache-2.0" },
    },
    defaultContentType: "application/json",
    channels: {
      management: channel("Device management data", "Subscribe with subDeviceManagementData.", management),
      business: channel("Service data", "Subscribe with subDeviceBusinessData.", business),
      commands: channel(
        "Status of commands",
        "Goes to the callback URL given when the command was created; carries no notifyType.",
        ["commandStatus"],
      ),
    },
    operations: {
      onManagementData: receive("management", "A device's upgrade moved on or ended."),
      onServiceData: receive("business", "A device was added, changed, reported or answered."),
      onCommandStatus: receive("commands", "An NB-IoT command moved on or ended."),
    },
    components: {
      messages: Object.fromEntries(
        Object.entries(messages).map(([type, schema]) => [type, message(type, schema, samples)]),
      ),
      schemas: needed(
        toComponents("draft-7"),
        Object.values(messages).map((schema) => named.get(schema)!),
      ),
    },
  };
}
