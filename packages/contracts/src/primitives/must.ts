import * as z from "zod/mini";

/** What the issue of a broken rule says besides its message. */
interface Told {
  /** The field at fault, for a rule between the fields of an object. */
  readonly field?: string;
  /** The code with which the platform refuses the value; in the issue as `params.code`. */
  readonly code?: string;
}

/**
 * A rule that types cannot say. One kind of zod check for all of them, so that no bundle holds a class of zod for each.
 *
 * @param message what must be, as the end of a sentence that begins with the field's name; never repeats the value.
 */
export const must = <T>(
  holds: (value: T) => boolean,
  message: string,
  { field, code }: Told = {},
): z.core.$ZodCheck<T> =>
  z.check<T>(({ value, issues }) => {
    if (holds(value)) return;
    // Zod writes into the path, so each issue has its own.
    const path = field === undefined ? [] : [field];
    issues.push({ code: "custom", message, input: value, continue: true, path, params: { code } });
  });
