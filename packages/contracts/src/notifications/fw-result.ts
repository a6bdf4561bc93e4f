import * as z from "zod/mini";
import { openEnum } from "../primitives/open-enum.ts";
import { envelope, result } from "./envelope.ts";
import { outcomes } from "./phase.ts";

/** `fwUpgradeResultNotify`: a device's firmware upgrade ended. Source: api-IoT/iot_06_0050. */
export const firmwareResult = z.looseObject({
  notifyType: z.literal("fwUpgradeResultNotify"),
  ...envelope,
  ...result,
  status: openEnum(outcomes, "How the upgrade ended."),
  statusDesc: z.nullish(z.string()),
});
export type FirmwareResult = z.infer<typeof firmwareResult>;
