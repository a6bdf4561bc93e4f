import type * as z from "zod/mini";
import { issued } from "../auth/credentials.ts";
import { lenientBoolean } from "../primitives/lenient-boolean.ts";
import { lenientNumber } from "../primitives/lenient-number.ts";
import { pageNo, pageSize } from "../primitives/paging.ts";
import { shortText } from "../primitives/text.ts";
import { callbackUrl } from "../subscriptions/callback-url.ts";
import { channel } from "../subscriptions/channel.ts";
import { rowsOfPage } from "../subscriptions/query-batch-subscriptions.ts";
import { policy, retryTimes, windowBound } from "../upgrades/policy.ts";
import { targets } from "../upgrades/targets.ts";
import type { JsonSchema } from "./json.ts";

const groupFields = ["manufacturerName", "deviceType", "model"];
const entries = { minItems: 1, maxItems: 256 };

/** The rules of a schema that are code there, as far as JSON Schema can say them. */
export const constraints: readonly (readonly [schema: z.ZodMiniType, said: JsonSchema])[] = [
  [shortText, { minLength: 1, maxLength: 256 }],
  [issued, { minLength: 1, maxLength: 256, pattern: "^\\S*$" }],
  [channel, { minLength: 1, maxLength: 32 }],
  [lenientNumber, { anyOf: [{ type: "number" }, { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" }] }],
  [lenientBoolean, { anyOf: [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }] }],
  [pageNo, { type: "integer", minimum: 0 }],
  [pageSize, { type: "integer", minimum: 1, maximum: 100 }],
  [rowsOfPage, { type: "integer", minimum: 1 }],
  [windowBound, { pattern: "^\\d{8}T\\d{6}Z$" }],
  [retryTimes, { type: "integer" }],
  [callbackUrl, { maxLength: 1024, format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+:\\d{1,5}/[^\\s#]*$" }],
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
