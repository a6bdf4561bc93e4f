import * as z from "zod/mini";
import { must } from "./must.ts";

/** A whole number in a request, within bounds where the platform has any. */
export const wholeNumber = (least = -Infinity, most = Infinity): z.ZodMiniNumber<number> =>
  z.number().check(
    must<number>(Number.isSafeInteger, "must be a whole number"),
    must<number>((value) => value >= least, `must be at least ${least}`),
    must<number>((value) => value <= most, `must be at most ${most}`),
  );
