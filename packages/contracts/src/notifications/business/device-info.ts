import * as z from "zod/mini";
import { meta } from "../../primitives/meta.ts";
import { openEnum } from "../../primitives/open-enum.ts";

/** What the platform knows of a device. A notification of a change may carry only what changed. Source: Java SDK, DeviceInfo. */
export const deviceInfo = z.looseObject({
  nodeId: z.nullish(z.string()),
  name: z.nullish(z.string()),
  description: z.nullish(z.string()),
  manufacturerId: z.nullish(z.string()),
  manufacturerName: z.nullish(z.string()),
  mac: z.nullish(z.string()),
  location: z.nullish(z.string()),
  deviceType: z.nullish(z.string()),
  model: z.nullish(z.string()),
  swVersion: z.nullish(z.string()),
  fwVersion: z.nullish(z.string()),
  hwVersion: z.nullish(z.string()),
  protocolType: z.nullish(z.string()),
  bridgeId: z.nullish(z.string()),
  status: z
    .nullish(openEnum(["ONLINE", "OFFLINE", "ABNORMAL", "INACTIVE"]))
    .register(meta, { description: "State of the device's connection." }),
  statusDetail: z.nullish(z.string()),
  /** `TRUE` or `FALSE` as text from some editions. */
  mute: z.nullish(z.union([z.string(), z.boolean()])),
  supportedSecurity: z.nullish(z.union([z.string(), z.boolean()])),
  isSecurity: z.nullish(z.union([z.string(), z.boolean()])),
  signalStrength: z.nullish(z.union([z.string(), z.number()])),
  sigVersion: z.nullish(z.string()),
  serialNumber: z.nullish(z.string()),
  batteryLevel: z.nullish(z.union([z.string(), z.number()])),
});
export type DeviceInfo = z.infer<typeof deviceInfo>;
