import { ConfigError } from "@upcall/contracts/errors";

/**
 * Reads a flag that takes seconds, as milliseconds.
 *
 * @throws ConfigError for what is no number above 0.
 */
export function secondsOf(flag: string, text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new ConfigError(flag, "must be a number of seconds above 0");
  return seconds * 1000;
}
