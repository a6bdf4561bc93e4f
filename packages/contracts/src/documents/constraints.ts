import type * as z from "zod/mini";
import { callbackUrl } from "../subscriptions/callback-url.ts";
import { policy } from "../upgrades/policy.ts";
import { targets } from "../upgrades/targets.ts";
import type { JsonSchema } from "./json.ts";

const groupFields = ["manufacturerName", "deviceType", "model"];
const entries = { minItems: 1, maxItems: 256 };
const time = { pattern: "^\\d{8}T\\d{6}Z$" };

/** The rules of a schema that are code there, as far as JSON Schema can say them. */
export const constraints: readonly (readonly [schema: z.ZodMiniType, said: JsonSchema])[] = [
  [callbackUrl, { format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+:\\d{1,5}/[^\\s#]*$" }],
  [
    targets,
    {
      oneOf: [
        { required: ["devices"], properties: { devices: entries } },
        { required: ["deviceGroups", ...groupFields], properties: { deviceGroups: entries } },
      ],
    },
  ],
  [
    policy,
    {
      allOf: [
        { properties: { startTime: time, endTime: time } },
        { anyOf: [{ properties: { executeType: { const: "now" } } }, { required: ["startTime", "endTime"] }] },
        {
          anyOf: [
            { properties: { retryType: { const: false } } },
            { required: ["retryTimes"], properties: { retryTimes: { minimum: 1, maximum: 5 } } },
          ],
        },
      ],
    },
  ],
];
