import * as z from "zod/mini";
import { meta } from "../primitives/meta.ts";
import { openEnum } from "../primitives/open-enum.ts";
import { envelope, result } from "./envelope.ts";
import { outcomes } from "./phase.ts";

/** `swUpgradeResultNotify`: a device's software upgrade ended. Source: api-IoT/iot_06_0048. */
export const softwareResult = z.looseObject({
  notifyType: z.literal("swUpgradeResultNotify"),
  ...envelope,
  ...result,
  swUpgradeResult: openEnum(outcomes),
  resultDesc: z.nullish(z.string()),
  /** The device's own code; its notation is not documented. */
  errorCode: z.nullish(z.union([z.string(), z.number()])),
  description: z.nullish(z.string()).register(meta, { description: "The cause of the result, in words." }),
});
export type SoftwareResult = z.infer<typeof softwareResult>;
