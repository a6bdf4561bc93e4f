import * as z from "zod/mini";
import { lenientNumber } from "./lenient-number.ts";
import { wholeNumber } from "./whole-number.ts";

/** Number of a page, from 0. */
export const pageNo: z.ZodMiniNumber<number> = wholeNumber(0);
/** Rows of a page. */
export const pageSize: z.ZodMiniNumber<number> = wholeNumber(1, 100);

/** Query of the upgrade lists: `pageNo` counts from 0, `pageSize` is 1 to 100 (platform default 10). */
export const pageQuery: {
  pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
  pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
} = {
  pageNo: z.optional(pageNo),
  pageSize: z.optional(pageSize),
};

/** Fields that every list reply has beside its rows. `totalCount` counts all pages. */
export const pageReply: {
  pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
  pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
  totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
} = { pageNo: z.nullish(lenientNumber), pageSize: z.nullish(lenientNumber), totalCount: z.nullish(lenientNumber) };
