import * as z from "zod/mini";

/**
 * A rule that types cannot say. One kind of zod check for all of them, so that no bundle holds a class of zod for each.
 *
 * @param message what must be, as the end of a sentence that begins with the field's name; never repeats the value.
 * @param code with which the platform refuses the value; in the issue as `params.code`.
 * @param field at fault, for a rule between the fields of an object.
 */
export const must = <T>(
  holds: (value: T) => boolean,
  message: string,
  code?: string,
  field?: string,
): z.core.$ZodCheck<T> =>
  z.check<T>(({ value, issues }) => {
    // Zod writes into the path, so each issue has its own.
    const path = field ? [field] : [];
    if (!holds(value)) issues.push({ code: "custom", message, input: value, continue: true, path, params: { code } });
  });
