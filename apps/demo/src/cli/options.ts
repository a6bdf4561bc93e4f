import { Command, InvalidArgumentError } from "commander";

export interface Options {
  /** Devices in the two campaigns together. */
  readonly devices: number;
  readonly seed: number;
  /** Port of the Worker; 0 takes any free one. */
  readonly port: number;
  /** End when both campaigns have ended. */
  readonly once: boolean;
}

const whole =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };

/** Reads the command line. Ends the process with one sentence when it cannot be understood. */
export const readOptions = (argv: readonly string[], terminal: boolean): Options => {
  const { once, ...rest } = new Command("npm run demo --")
    .description("Runs the emulator and the demo Worker, upgrades devices, and shows every notification arrive.")
    .option("--devices <N>", "devices to upgrade, half by software and half by firmware", whole(2, 100_000), 200)
    .option("--seed <S>", "seed of the simulation: the same seed, the same campaign", whole(0, 2 ** 32 - 1), 1)
    .option("--port <P>", "port of the Worker; 0 takes any free one", whole(0, 65_535), 0)
    .option("--once", "end when both campaigns have ended (always so without a terminal)", false)
    .allowExcessArguments(false)
    .parse(argv, { from: "user" })
    .opts<Options>();
  return { ...rest, once: once || !terminal };
};
