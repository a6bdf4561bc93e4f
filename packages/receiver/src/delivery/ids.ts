/** Counting starts here, so that every name has six digits behind its prefix, and later names sort after earlier ones. */
const first = 36 ** 5;

/**
 * Makes unique names: one random part for the receiver, then a count. Stores index names that ascend much faster than random ones,
 * and a short text costs a fraction of what Node builds for `crypto.randomUUID`.
 */
export function createIds(): () => string {
  let prefix = "";
  let count = first;
  return () => {
    // Not before the first use: some hosts give no random numbers while a program starts.
    prefix ||= `${crypto.randomUUID().replaceAll("-", "")}-`;
    return prefix + (count++).toString(36);
  };
}
