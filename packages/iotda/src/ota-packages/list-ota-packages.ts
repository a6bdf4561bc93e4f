import type { Operation } from "@upcall/contracts/operations";
import { rows, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyList } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { appId, projectId } from "../primitives/project-path.ts";
import { otaPackage, packageTypes } from "./ota-package.ts";

/** Lists packages of one type. Source: huaweicloud-sdk-iotda ListOtaPackageInfo. */
export const listOtaPackageInfo = {
  name: "listOtaPackageInfo",
  summary: "List OTA packages",
  method: "GET",
  path: "/v5/iot/{project_id}/ota-upgrades/packages",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId }),
  query: z.strictObject({
    package_type: z.enum(packageTypes),
    app_id: z.optional(appId),
    product_id: z.optional(text(256)),
    version: z.optional(text(256)),
    ...pageQuery,
  }),
  reply: { status: 200, body: z.looseObject({ packages: rows(otaPackage), ...pageReply }) },
  errors: anyList,
  source: "huaweicloud-sdk-iotda ListOtaPackageInfo",
} as const satisfies Operation;
