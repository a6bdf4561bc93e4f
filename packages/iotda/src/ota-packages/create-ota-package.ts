import type { Operation } from "@upcall/contracts/operations";
import { text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { appId, projectId } from "../primitives/project-path.ts";
import { otaPackage, packageTypes } from "./ota-package.ts";

const location = z.strictObject({
  obs_location: z.strictObject({
    region_name: text(256),
    bucket_name: text(63).check(z.minLength(3)),
    object_key: text(1024),
    sign_method: z.optional(z.literal("SHA256")),
    sign: z.optional(z.string().check(z.regex(/^[\da-f]{64}$/i, "must be 64 hexadecimal digits"))),
  }),
});

/** Makes a package out of a file in object storage. Such packages serve MQTT devices only. Source: huaweicloud-sdk-iotda CreateOtaPackage. */
export const createOtaPackage = {
  name: "createOtaPackage",
  summary: "Create an OTA package",
  method: "POST",
  path: "/v5/iot/{project_id}/ota-upgrades/packages",
  authenticated: true,
  repeatable: false,
  params: z.strictObject({ project_id: projectId }),
  body: z.strictObject({
    app_id: appId,
    package_type: z.enum(packageTypes),
    product_id: text(256),
    module_name: z.optional(text(256)),
    version: text(256),
    support_source_versions: z.optional(z.array(text(256)).check(z.maxLength(20))),
    description: z.optional(z.string().check(z.maxLength(1024))),
    /** Handed to the devices. */
    custom_info: z.optional(z.string().check(z.maxLength(4096))),
    file_location: location,
  }),
  reply: { status: 201, body: otaPackage },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda CreateOtaPackage",
} as const satisfies Operation;
