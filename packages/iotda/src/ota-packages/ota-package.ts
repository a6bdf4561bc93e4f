import { openEnum } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

export const packageTypes = ["softwarePackage", "firmwarePackage", "modulePackage"] as const;

/** A package of the over-the-air service; its file lies in object storage (OBS). */
export const otaPackage = z.looseObject({
  package_id: z.string(),
  app_id: z.nullish(z.string()),
  package_type: z.nullish(openEnum(packageTypes)),
  product_id: z.nullish(z.string()),
  product_name: z.nullish(z.string()),
  module_name: z.nullish(z.string()),
  version: z.nullish(z.string()),
  support_source_versions: z.nullish(z.array(z.string())),
  description: z.nullish(z.string()),
  custom_info: z.nullish(z.string()),
  file_location: z.nullish(z.looseObject({})),
  create_time: z.nullish(z.string()),
});
export type OtaPackage = z.infer<typeof otaPackage>;
