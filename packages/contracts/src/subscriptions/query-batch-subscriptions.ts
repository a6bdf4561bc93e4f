import * as z from "zod/mini";
import { applicationNotAuthorized, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { tooManyMatches } from "../errors/catalog/subscriptions.ts";
import type { Operation } from "../operations/operation.ts";
import { pageNo, pageReply } from "../primitives/paging.ts";
import { rows } from "../primitives/rows.ts";
import { otherApplication } from "./other-application.ts";
import { notifyTypeFilter } from "./notify-type-filter.ts";
import { subscription } from "./subscription.ts";

/**
 * Lists subscriptions of both kinds. Without `pageNo` the platform does not page, and refuses more than 1000 matches.
 * Source: api-IoT/iot_06_0028.
 */
export const queryBatchSubscriptions = {
  name: "queryBatchSubscriptions",
  summary: "Query subscriptions in batches",
  method: "GET",
  path: "/iocm/app/sub/v1.2.0/subscriptions",
  authenticated: true,
  repeatable: true,
  query: z.strictObject({
    appId: otherApplication,
    notifyType: z.optional(notifyTypeFilter),
    pageNo: z.optional(pageNo),
    /** The platform's default is 10. */
    pageSize: z.optional(z.int().check(z.minimum(1))),
  }),
  reply: { status: 200, body: z.looseObject({ ...pageReply, subscriptions: rows(subscription) }) },
  errors: [applicationNotAuthorized, throttled, tokenRejected, tooManyMatches],
  source: "api-IoT/iot_06_0028",
} as const satisfies Operation;
