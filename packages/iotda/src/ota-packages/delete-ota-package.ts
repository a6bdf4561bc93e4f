import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";

/** Deletes a package. Source: huaweicloud-sdk-iotda DeleteOtaPackage. */
export const deleteOtaPackage = {
  name: "deleteOtaPackage",
  summary: "Delete an OTA package",
  method: "DELETE",
  path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, package_id: platformId }),
  reply: { status: 204 },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda DeleteOtaPackage",
} as const satisfies Operation;
