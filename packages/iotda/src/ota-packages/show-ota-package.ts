import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { otaPackage } from "./ota-package.ts";

/** Shows one package. Source: huaweicloud-sdk-iotda ShowOtaPackage. */
export const showOtaPackage = {
  name: "showOtaPackage",
  summary: "Show an OTA package",
  method: "GET",
  path: "/v5/iot/{project_id}/ota-upgrades/packages/{package_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, package_id: platformId }),
  reply: { status: 200, body: otaPackage },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda ShowOtaPackage",
} as const satisfies Operation;
