import * as z from "zod/mini";
import { retryTimesInvalid, windowInvalid, windowReversed, windowTooShort } from "../errors/catalog/upgrades.ts";
import { fromPlatformTime, platformTime } from "../primitives/platform-time.ts";
import { meta } from "../primitives/meta.ts";
import { executeTypes } from "./execute-types.ts";
import { rule } from "./rule.ts";

/** Start or end of the window. */
const windowBound = platformTime(windowInvalid.code);

const fields = z.strictObject({
  /** `now`, or `custom` for a window of more than 5 minutes. */
  executeType: z.enum(executeTypes),
  startTime: z.optional(windowBound),
  endTime: z.optional(windowBound),
  retryType: z.optional(z.boolean()),
  /** 1 to 5, with `retryType: true`. */
  retryTimes: z.optional(z.int()),
});
type Fields = z.infer<typeof fields>;

/** Length of the window in milliseconds; not a number, so neither short nor negative, while a bound is missing. */
const windowOf = ({ startTime = "", endTime = "" }: Fields): number =>
  Number(fromPlatformTime(endTime)) - Number(fromPlatformTime(startTime));
const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const withCustom = (field: "startTime" | "endTime"): z.core.$ZodCheck<Fields> =>
  rule(
    (p) => p.executeType !== "custom" || p[field] !== undefined,
    windowInvalid,
    field,
    "must be given with executeType custom",
  );

/** When a task runs and whether failed devices are tried again. Without a policy: now, without retry. */
export const policy = fields
  .check(
    withCustom("startTime"),
    withCustom("endTime"),
    rule<Fields>((p) => !(windowOf(p) < 0), windowReversed, "endTime", "must be after startTime"),
    rule<Fields>(
      (p) => !between(windowOf(p), 0, 300_000),
      windowTooShort,
      "endTime",
      "must be more than 5 minutes after startTime",
    ),
    rule<Fields>(
      (p) => p.retryType !== true || between(p.retryTimes ?? 0, 1, 5),
      retryTimesInvalid,
      "retryTimes",
      "must be 1 to 5 with retryType true",
    ),
  )
  .register(meta, {
    allOf: [
      { anyOf: [{ properties: { executeType: { const: "now" } } }, { required: ["startTime", "endTime"] }] },
      {
        anyOf: [
          { properties: { retryType: { const: false } } },
          { required: ["retryTimes"], properties: { retryTimes: { minimum: 1, maximum: 5 } } },
        ],
      },
    ],
  });
