import { InvalidArgumentError } from "@commander-js/extra-typings";

/** Reads a flag or argument as a whole number; commander names it when it is none. */
export const wholeFrom =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };

/** Reads a flag that takes seconds, as milliseconds. */
export function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 86_400)) throw new InvalidArgumentError("Give a number of seconds above 0.");
  return value * 1000;
}

/** Collects the values of a flag that may be repeated. */
export const collected = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** The same for words, of which one flag may name several with commas between. */
export const words = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text.split(",").filter((word) => word !== ""),
];
