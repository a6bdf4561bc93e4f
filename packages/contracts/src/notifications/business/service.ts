import * as z from "zod/mini";
import { meta } from "../../primitives/meta.ts";

/** Settings of a service: the commands it is told to ignore. */
export const serviceInfo = z.looseObject({ muteCmds: z.nullish(z.array(z.string())) });

/** What one service of a device reported. The shape of `data` is set by the device's profile. */
export const serviceData = z.looseObject({
  serviceId: z.string(),
  serviceType: z.nullish(z.string()),
  data: z
    .nullish(z.unknown())
    .register(meta, { description: "What the service reported, as the device's profile defines it." }),
  /** UTC, `yyyyMMdd'T'HHmmss'Z'`. */
  eventTime: z.nullish(z.string()),
  serviceInfo: z.nullish(serviceInfo),
});
export type ServiceData = z.infer<typeof serviceData>;
