import * as z from "zod/mini";
import { lenientNumber } from "./lenient-number.ts";

/** Query of the upgrade lists: `pageNo` counts from 0, `pageSize` is 1 to 100 (platform default 10). */
export const pageQuery: {
  pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
  pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
} = {
  pageNo: z.optional(z.int().check(z.minimum(0))),
  pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
};

/** Fields that every list reply has beside its rows. `totalCount` counts all pages. */
export const pageReply: {
  pageNo: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
  pageSize: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
  totalCount: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;
} = { pageNo: z.nullish(lenientNumber), pageSize: z.nullish(lenientNumber), totalCount: z.nullish(lenientNumber) };
