import * as z from "zod/mini";
import { openEnum } from "../primitives/open-enum.ts";

export const packageTypes = ["firmwarePackage", "softwarePackage"] as const;

/** A signed software or firmware image, uploaded through the platform's console. */
export const upgradePackage = z.looseObject({
  fileId: z.string(),
  name: z.nullish(z.string()),
  version: z.nullish(z.string()),
  fileType: z.nullish(openEnum(packageTypes)),
  deviceType: z.nullish(z.string()),
  model: z.nullish(z.string()),
  manufacturerName: z.nullish(z.string()),
  /** Such as `CoAP`. */
  protocolType: z.nullish(z.string()),
  description: z.nullish(z.string()),
  /** Build date in free form, such as `2015-2-10`. */
  date: z.nullish(z.string()),
  /** UTC, `yyyyMMdd'T'HHmmss'Z'`. */
  uploadTime: z.nullish(z.string()),
});
export type UpgradePackage = z.infer<typeof upgradePackage>;
