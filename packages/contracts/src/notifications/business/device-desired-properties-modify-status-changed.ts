import * as z from "zod/mini";
import { meta } from "../../primitives/meta.ts";

/** `deviceDesiredPropertiesModifyStatusChanged`: how a change of a device shadow went. Source: newer Chinese editions. */
export const deviceDesiredPropertiesModifyStatusChanged = z.looseObject({
  notifyType: z.literal("deviceDesiredPropertiesModifyStatusChanged"),
  deviceId: z.string(),
  serviceId: z.nullish(z.string()),
  properties: z.nullish(z.unknown()),
  status: z.nullish(z.string()).register(meta, { description: "How the change of the shadow fared." }),
});
export type DeviceDesiredPropertiesModifyStatusChanged = z.infer<typeof deviceDesiredPropertiesModifyStatusChanged>;
