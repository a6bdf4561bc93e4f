import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import * as codes from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { policy } from "./policy.ts";
import { targets } from "./targets.ts";

/** What the software and the firmware task have in common: all but name, path and page. */
export const createUpgradeTask = {
  method: "POST",
  authenticated: true,
  repeatable: false,
  body: z.strictObject({ fileId: shortText, targets, policy: z.optional(policy) }),
  reply: { status: 200, body: z.looseObject({ operationId: z.string() }) },
  errors: [
    codes.upgradeRequestInvalid,
    codes.packageMismatch,
    codes.manufacturerNameMissing,
    codes.deviceTypeMissing,
    codes.modelMissing,
    codes.targetsMissing,
    codes.targetsAmbiguous,
    codes.tooManyTargets,
    codes.executeTypeInvalid,
    codes.windowInvalid,
    codes.retryTimesInvalid,
    codes.windowReversed,
    codes.windowInPast,
    codes.windowTooShort,
    // Not in the part of the page that could be read, but what the sibling calls answer for a package that is not there.
    codes.packageOrDeviceNotFound,
    throttled,
    tokenRejected,
  ],
} as const satisfies Partial<Operation>;
