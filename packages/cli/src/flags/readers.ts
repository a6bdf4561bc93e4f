import { Argument, InvalidArgumentError, Option } from "commander";
import { nearest } from "../nearest.ts";

/** Reads a flag or argument as a whole number; commander names it when it is none. */
export const wholeFrom =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };

/** An option in seconds, whose value is in milliseconds. */
export const inSeconds = (flags: string, about: string, initial: number): Option =>
  new Option(flags, about)
    .argParser((text: string): number => {
      const value = Number(text);
      if (!(value > 0 && value <= 86_400))
        throw new InvalidArgumentError("Give a number of seconds above 0, at most 86400.");
      return value * 1000;
    })
    .default(initial * 1000, String(initial));

/** Collects the values of a flag that may be repeated. */
export const collected = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** The same for words, of which one flag may name several with commas between. */
export const words = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text.split(",").filter((word) => word !== ""),
];

/** One word of a list. */
const wordIn =
  <const Words extends readonly string[]>(list: Words) =>
  (text: string): Words[number] => {
    if (list.includes(text)) return text;
    const near = nearest(text, list);
    throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `Give one of ${list.join(", ")}.`);
  };

/** An option that takes one word of a list; completion offers the list. */
export const oneOf = (flags: string, about: string, list: readonly string[], initial?: string): Option => {
  const option = new Option(flags, about).choices(list).argParser(wordIn(list));
  return initial === undefined ? option : option.default(initial);
};

/** An option that takes one or more words of a list, with commas between, and may be repeated. */
export const someOf = (flags: string, about: string, list: readonly string[]): Option =>
  new Option(flags, about)
    .choices(list)
    .argParser((text: string, before?: string[]) => [...(before ?? []), ...words(text).map(wordIn(list))]);

/** An argument that takes one word of a list. */
export const oneWord = (name: string, about: string, list: readonly string[]): Argument =>
  new Argument(name, about).choices(list).argParser(wordIn(list));
