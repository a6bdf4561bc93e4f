import * as z from "zod/mini";
import { openEnum } from "../primitives/open-enum.ts";
import { envelope } from "./envelope.ts";
import { phases } from "./phase.ts";

/** `fwUpgradeStateChangeNotify`: a device's firmware upgrade entered a phase. Source: api-IoT/iot_06_0049. */
export const firmwareState = z.looseObject({
  notifyType: z.literal("fwUpgradeStateChangeNotify"),
  ...envelope,
  /** The LwM2M update state as text, `"0"` to `"3"`; some senders give the number. */
  step: z.union([openEnum(["0", "1", "2", "3"]), z.number()]),
  stepDesc: z.nullish(openEnum(phases)),
});
export type FirmwareState = z.infer<typeof firmwareState>;
