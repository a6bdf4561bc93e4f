import type { Operation } from "@upcall/contracts/operations";
import { rows, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { otaPackage, packageTypes } from "../ota-packages/ota-package.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { creation, deletion, listing, reading } from "../primitives/project-calls.ts";
import { appId, platformId, projectId } from "../primitives/project-path.ts";

const location = z.strictObject({
  obs_location: z.strictObject({
    region_name: text(256),
    bucket_name: text(63).check(z.minLength(3)),
    object_key: text(1024),
    sign_method: z.optional(z.literal("SHA256")),
    sign: z.optional(z.string().check(z.regex(/^[\da-f]{64}$/i, "must be 64 hexadecimal digits"))),
  }),
});

const packageParams = z.strictObject({ project_id: projectId, package_id: platformId });

/** Packages of the over-the-air service. */
export const packageOperations = {
  /** Makes a package out of a file in object storage. Such packages serve MQTT devices only. Source: huaweicloud-sdk-iotda CreateOtaPackage. */
  createOtaPackage: {
    ...creation,
    name: "createOtaPackage",
    summary: "Create an OTA package",
    path: "/v5/iot/{project_id}/ota-upgrades/packages",
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
    source: "huaweicloud-sdk-iotda CreateOtaPackage",
  },

  /** Lists packages of one type. Source: huaweicloud-sdk-iotda ListOtaPackageInfo. */
  listOtaPackageInfo: {
    ...listing,
    name: "listOtaPackageInfo",
    summary: "List OTA packages",
    path: "/v5/iot/{project_id}/ota-upgrades/packages",
    query: z.strictObject({
      package_type: z.enum(packageTypes),
      app_id: z.optional(appId),
      product_id: z.optional(text(256)),
      version: z.optional(text(256)),
      ...pageQuery,
    }),
    reply: { status: 200, body: z.looseObject({ packages: rows(otaPackage), ...pageReply }) },
    source: "huaweicloud-sdk-iotda ListOtaPackageInfo",
  },

  /** Shows one package. Source: huaweicloud-sdk-iotda ShowOtaPackage. */
  showOtaPackage: {
    ...reading,
    name: "showOtaPackage",
    summary: "Show an OTA package",
    path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
    params: packageParams,
    reply: { status: 200, body: otaPackage },
    source: "huaweicloud-sdk-iotda ShowOtaPackage",
  },

  /** Deletes a package. Source: huaweicloud-sdk-iotda DeleteOtaPackage. */
  deleteOtaPackage: {
    ...deletion,
    name: "deleteOtaPackage",
    summary: "Delete an OTA package",
    path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
    params: packageParams,
    source: "huaweicloud-sdk-iotda DeleteOtaPackage",
  },
} as const satisfies Record<string, Operation>;
