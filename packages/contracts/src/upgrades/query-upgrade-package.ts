import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { packageOrDeviceNotFound, upgradeRequestInvalid } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { upgradePackage } from "./upgrade-package.ts";

/** Reads one package. Source: api-IoT/iot_06_0076. */
export const queryUpgradePackage = {
  name: "queryUpgradePackage",
  summary: "Query an upgrade package",
  method: "GET",
  path: "/iodm/northbound/v1.5.0/category/{fileId}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ fileId: shortText }),
  reply: { status: 200, body: upgradePackage },
  errors: [upgradeRequestInvalid, packageOrDeviceNotFound, throttled, tokenRejected],
  source: "api-IoT/iot_06_0076",
} as const satisfies Operation;
