import * as z from "zod/mini";
import { openEnum } from "../primitives/open-enum.ts";
import { envelope } from "./envelope.ts";
import { phases } from "./phase.ts";

/** `swUpgradeStateChangeNotify`: a device's software upgrade entered a phase. Source: api-IoT/iot_06_0047. */
export const softwareState = z.looseObject({
  notifyType: z.literal("swUpgradeStateChangeNotify"),
  ...envelope,
  swUpgradeState: openEnum(phases),
});
export type SoftwareState = z.infer<typeof softwareState>;
