import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { packageOrDeviceNotFound, upgradeRequestInvalid } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";

/**
 * Deletes one package. Answers 200 without a body, not 204 as the subscription deletes do.
 * Source: api-IoT/iot_06_0077.
 */
export const deleteUpgradePackage = {
  name: "deleteUpgradePackage",
  summary: "Delete an upgrade package",
  method: "DELETE",
  path: "/iodm/northbound/v1.5.0/category/{fileId}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ fileId: shortText }),
  reply: { status: 200 },
  errors: [upgradeRequestInvalid, packageOrDeviceNotFound, throttled, tokenRejected],
  source: "api-IoT/iot_06_0077",
} as const satisfies Operation;
