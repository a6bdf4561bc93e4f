import { ConfigError } from "@upcall/contracts/errors";

/** @throws ConfigError unless the option's value is above 0. */
export function positive(option: string, value: number): number {
  if (!(value > 0)) throw new ConfigError(option, `must be a number above 0, but is ${value}`);
  return value;
}
