import * as z from "zod/mini";
import {
  deviceTypeMissing,
  manufacturerNameMissing,
  modelMissing,
  targetsAmbiguous,
  targetsMissing,
  tooManyTargets,
} from "../errors/catalog/upgrades.ts";
import type { ErrorEntry } from "../errors/entry.ts";
import { meta } from "../primitives/meta.ts";
import { shortText } from "../primitives/text.ts";
import { rule } from "./rule.ts";

const fields = z.strictObject({
  devices: z.optional(z.array(shortText)),
  deviceGroups: z.optional(z.array(shortText)),
  deviceType: z.optional(shortText),
  model: z.optional(shortText),
  manufacturerName: z.optional(shortText),
});
type Fields = z.infer<typeof fields>;

const most = 256;
const entries = { minItems: 1, maxItems: most };

const given = (list: string[] | undefined): boolean => list !== undefined && list.length > 0;

const few = (field: "devices" | "deviceGroups"): z.core.$ZodCheck<Fields> =>
  rule((to) => (to[field]?.length ?? 0) <= most, tooManyTargets, field, `must have at most ${most} entries`);

const withGroups = (field: "manufacturerName" | "deviceType" | "model", entry: ErrorEntry): z.core.$ZodCheck<Fields> =>
  rule((to) => !given(to.deviceGroups) || !!to[field], entry, field, "must be given with deviceGroups");

/**
 * What a task upgrades: at most 256 device ids, or at most 256 group names together with
 * the type, model and manufacturer of their devices.
 */
export const targets = fields
  .check(
    rule<Fields>(
      (to) => given(to.devices) || given(to.deviceGroups),
      targetsMissing,
      "devices",
      "or deviceGroups must be given",
    ),
    rule<Fields>(
      (to) => !(given(to.devices) && given(to.deviceGroups)),
      targetsAmbiguous,
      "deviceGroups",
      "must not be given together with devices",
    ),
    few("devices"),
    few("deviceGroups"),
    withGroups("manufacturerName", manufacturerNameMissing),
    withGroups("deviceType", deviceTypeMissing),
    withGroups("model", modelMissing),
  )
  .register(meta, {
    oneOf: [
      { required: ["devices"], properties: { devices: entries } },
      {
        required: ["deviceGroups", "manufacturerName", "deviceType", "model"],
        properties: { deviceGroups: entries },
      },
    ],
  });
