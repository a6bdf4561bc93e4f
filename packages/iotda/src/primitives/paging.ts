import { lenientNumber, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

/** Most rows that the platform gives at once. */
export const mostRows = 50;

/**
 * Query of every list. `marker` is that of the page before, which gives the rows behind it; `offset` skips rows and stops at 500, so follow
 * markers through long lists.
 */
export const pageQuery = {
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(mostRows))),
  marker: z.optional(text(24)),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(500))),
};

/** `marker` leads to the next page. */
export const page = z.looseObject({ count: z.nullish(lenientNumber), marker: z.nullish(z.string()) });

/** Where a list reply leads on: within `page`, or beside the rows. */
export const pageReply = { page: z.nullish(page), count: z.nullish(lenientNumber), marker: z.nullish(z.string()) };
