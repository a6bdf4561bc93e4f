import { ConfigError } from "@upcall/contracts/errors";

/** @throws ConfigError unless the option's value is above 0. */
export function positive(option: string, value: number): number {
  if (!(value > 0)) throw new ConfigError(option, `must be a number above 0, but is ${value}`);
  return value;
}

/** A value as a whole number of at most `limit`, which every store and timer takes. @throws ConfigError unless it is above 0. */
export const whole = (option: string, value: number, limit: number): number =>
  Math.ceil(Math.min(limit, positive(option, value)));
