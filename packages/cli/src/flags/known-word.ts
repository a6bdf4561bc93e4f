import { ConfigError } from "@upcall/contracts/errors";
import { nearest } from "../nearest.ts";

/**
 * Reads a word of a list.
 *
 * @throws ConfigError that names the near word, or all words.
 */
export function wordOf<const Words extends readonly string[]>(
  option: string,
  words: Words,
  given: string,
): Words[number] {
  if (words.includes(given)) return given;
  const near = nearest(given, words);
  throw new ConfigError(
    option,
    near ? `no such word; did you mean ${near}?` : `no such word; give one of ${words.join(", ")}`,
  );
}
