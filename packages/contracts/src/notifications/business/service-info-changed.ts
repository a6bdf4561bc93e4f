import * as z from "zod/mini";
import { serviceInfo } from "./service.ts";

/** `serviceInfoChanged`: settings of a service changed; carries only what changed. Source: api-IoT/iot_06_0025, Java SDK. */
export const serviceInfoChanged = z.looseObject({
  notifyType: z.literal("serviceInfoChanged"),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
  serviceId: z.nullish(z.string()),
  serviceType: z.nullish(z.string()),
  serviceInfo: z.nullish(serviceInfo),
});
export type ServiceInfoChanged = z.infer<typeof serviceInfoChanged>;
