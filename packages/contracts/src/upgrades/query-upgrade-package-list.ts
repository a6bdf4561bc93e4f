import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { pagingOutOfRange, upgradeRequestInvalid } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { rows } from "../primitives/rows.ts";
import { shortText } from "../primitives/text.ts";
import { packageTypes, upgradePackage } from "./upgrade-package.ts";

/** Lists the packages that match. Source: api-IoT/iot_06_0075. */
export const queryUpgradePackageList = {
  name: "queryUpgradePackageList",
  summary: "Query upgrade packages",
  method: "GET",
  path: "/iodm/northbound/v1.5.0/category",
  authenticated: true,
  repeatable: true,
  query: z.strictObject({
    fileType: z.optional(z.enum(packageTypes)),
    deviceType: z.optional(shortText),
    model: z.optional(shortText),
    manufacturerName: z.optional(shortText),
    version: z.optional(shortText),
    ...pageQuery,
  }),
  reply: { status: 200, body: z.looseObject({ data: rows(upgradePackage), ...pageReply }) },
  errors: [upgradeRequestInvalid, pagingOutOfRange, throttled, tokenRejected],
  source: "api-IoT/iot_06_0075",
} as const satisfies Operation;
