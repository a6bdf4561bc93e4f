import * as z from "zod/mini";
import { lenientNumber } from "./lenient.ts";

/** Number of a page, from 0. */
export const pageNo: z.ZodMiniNumber<number> = z.int().check(z.minimum(0));

/** Query of the upgrade lists: `pageNo` counts from 0, `pageSize` is 1 to 100 (platform default 10). */
export const pageQuery: {
  pageNo: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
  pageSize: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
} = {
  pageNo: z.optional(pageNo),
  pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
};

type Count = z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<number, number | string>>>;

/** Fields that every list reply has beside its rows. `totalCount` counts all pages. */
export const pageReply: { pageNo: Count; pageSize: Count; totalCount: Count } = {
  pageNo: z.nullish(lenientNumber),
  pageSize: z.nullish(lenientNumber),
  totalCount: z.nullish(lenientNumber),
};
