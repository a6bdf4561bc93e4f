import * as z from "zod/mini";
import { retryTimesInvalid, windowInvalid, windowReversed, windowTooShort } from "../errors/catalog/upgrades.ts";
import { fromPlatformTime, platformTime } from "../primitives/platform-time.ts";
import { executeTypes } from "./execute-types.ts";
import { rule } from "./rule.ts";

const bound = platformTime(windowInvalid.code);

const fields = z.strictObject({
  /** `now`, or `custom` for a window of more than 5 minutes. */
  executeType: z.enum(executeTypes),
  startTime: z.optional(bound),
  endTime: z.optional(bound),
  retryType: z.optional(z.boolean()),
  /** 1 to 5, with `retryType: true`. */
  retryTimes: z.optional(z.int()),
});
type Fields = z.infer<typeof fields>;

/** Length of the window in milliseconds; `undefined` while a bound is missing. */
const windowOf = ({ startTime, endTime }: Fields): number | undefined => {
  const [start, end] = [fromPlatformTime(startTime ?? ""), fromPlatformTime(endTime ?? "")];
  return start && end ? end.getTime() - start.getTime() : undefined;
};
const between = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && value >= low && value <= high;
const wanted = (policy: Fields, bound: string | undefined): boolean =>
  policy.executeType !== "custom" || bound !== undefined;

/** When a task runs and whether failed devices are tried again. Without a policy: now, without retry. */
export const policy = fields.check(
  rule<Fields>((p) => wanted(p, p.startTime), windowInvalid, "startTime", "must be given with executeType custom"),
  rule<Fields>((p) => wanted(p, p.endTime), windowInvalid, "endTime", "must be given with executeType custom"),
  rule<Fields>((p) => (windowOf(p) ?? 0) >= 0, windowReversed, "endTime", "must be after startTime"),
  rule<Fields>(
    (p) => !between(windowOf(p), 0, 300_000),
    windowTooShort,
    "endTime",
    "must be more than 5 minutes after startTime",
  ),
  rule<Fields>(
    (p) => p.retryType !== true || between(p.retryTimes, 1, 5),
    retryTimesInvalid,
    "retryTimes",
    "must be 1 to 5 with retryType true",
  ),
);
