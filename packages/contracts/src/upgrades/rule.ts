import * as z from "zod/mini";
import type { ErrorEntry } from "../errors/entry.ts";

/**
 * A rule between the fields of a request. Its issue names the field at fault and carries, as
 * `params.code`, the code with which the platform refuses such a request.
 */
export const rule = <T>(
  holds: (value: T) => boolean,
  entry: ErrorEntry,
  field: string,
  message: string,
): z.core.$ZodCheck<T> => z.refine<T>(holds, { message, path: [field], params: { code: entry.code } });
