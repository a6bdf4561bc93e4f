import type * as z from "zod/mini";

const nouns: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const units: Readonly<Record<string, string>> = { string: " characters", array: " entries" };

const bound = (limit: "at least" | "at most", to: unknown, origin: string): string =>
  `must ${origin in units ? "have" : "be"} ${limit} ${String(to)}${units[origin] ?? ""}`;

const start = "must be ";

/** `must be a string or a number`, from what each member of a union says; undefined when one looks deeper than the value. */
function either(members: readonly (readonly z.core.$ZodIssue[])[]): string | undefined {
  const issues = members.flat();
  if (!issues.every(({ path, message }) => path.length === 0 && message.startsWith(start))) return undefined;
  const wanted = [...new Set(issues.map(({ message }) => message.slice(start.length)))];
  return start + wanted.join(" or ");
}

/**
 * Says what is wrong with a field as the end of a sentence that begins with its name. Never repeats the value, which
 * may be a secret. Given to zod as the error map of a parse; a message that a schema brings itself wins over it.
 */
export function describe(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${nouns[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "too_small":
      return issue.minimum === 1 && issue.origin in units
        ? "must not be empty"
        : bound("at least", issue.minimum, issue.origin);
    case "too_big":
      return bound("at most", issue.maximum, issue.origin);
    case "unrecognized_keys":
      return "is not a known field";
    case "invalid_union":
      return issue.discriminator ? "is not a known type" : (either(issue.errors) ?? "has none of the allowed shapes");
    default:
      return "is not valid";
  }
}
