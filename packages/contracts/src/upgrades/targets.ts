import * as z from "zod/mini";
import {
  deviceTypeMissing,
  manufacturerNameMissing,
  modelMissing,
  targetsAmbiguous,
  targetsMissing,
  tooManyTargets,
} from "../errors/catalog/upgrades.ts";
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

const given = (list: string[] | undefined): boolean => list !== undefined && list.length > 0;
const fits = (list: string[] | undefined): boolean => list === undefined || list.length <= 256;

/**
 * What a task upgrades: at most 256 device ids, or at most 256 group names together with
 * the type, model and manufacturer of their devices.
 */
export const targets = fields.check(
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
  rule<Fields>((to) => fits(to.devices), tooManyTargets, "devices", "must have at most 256 entries"),
  rule<Fields>((to) => fits(to.deviceGroups), tooManyTargets, "deviceGroups", "must have at most 256 entries"),
  rule<Fields>(
    (to) => !given(to.deviceGroups) || !!to.manufacturerName,
    manufacturerNameMissing,
    "manufacturerName",
    "must be given with deviceGroups",
  ),
  rule<Fields>(
    (to) => !given(to.deviceGroups) || !!to.deviceType,
    deviceTypeMissing,
    "deviceType",
    "must be given with deviceGroups",
  ),
  rule<Fields>((to) => !given(to.deviceGroups) || !!to.model, modelMissing, "model", "must be given with deviceGroups"),
);
