import { Command, InvalidArgumentError, Option } from "commander";

export interface Options {
  /** Devices in the two campaigns together. */
  readonly devices: number;
  readonly seed: number;
  /** Port of the Worker; 0 takes any free one. */
  readonly port: number;
  /** End when both campaigns have ended. */
  readonly once: boolean;
  /** Virtual seconds of the emulator in a real second, while a person watches. */
  readonly speed: number;
  /** Forget what was kept from last time. */
  readonly fresh: boolean;
  /** Folder that keeps the state. */
  readonly state?: string;
  /** Which platform is emulated, or which one `platform` is. */
  readonly profile: "v1" | "ctwing" | "v5";
  /** Origin of a real platform, in place of the emulator. */
  readonly platform?: string;
  /** Origin under which a real platform reaches the Worker. */
  readonly callback?: string;
}

const whole =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
    throw new InvalidArgumentError("Give an origin, such as https://iot.example.com:8743.");
  return url.origin;
}

/** Reads the command line. Ends the process with one sentence when it cannot be understood. */
export const readOptions = (argv: readonly string[], terminal: boolean): Options => {
  const { once, ...rest } = new Command("npm run demo --")
    .description("Runs the emulator and the demo Worker, upgrades devices, and shows every notification arrive.")
    .option("--devices <N>", "devices to upgrade, half by software and half by firmware", whole(2, 100_000), 200)
    .option("--seed <S>", "seed of the simulation: the same seed, the same campaign", whole(0, 2 ** 32 - 1), 1)
    .option("--port <P>", "port of the Worker; 0 takes any free one", whole(0, 65_535), 0)
    .option("--once", "end when both campaigns have ended; always begins anew (default without a terminal)")
    .option("--no-once", "stay until Ctrl-C, and keep the state for the next time (default on a terminal)")
    .option("--speed <V>", "how much faster than real time the devices are, until Ctrl-C", whole(1, 100_000), 300)
    .option("--state <folder>", "where the state is kept (default: .demo in the demo's own folder)")
    .option("--fresh", "forget what was kept from last time", false)
    .addOption(
      new Option("--profile <name>", "the platform: OceanConnect V1, CTWing AEP, or IoTDA v5")
        .choices(["v1", "ctwing", "v5"])
        .default("v1"),
    )
    .option("--platform <URL>", "use a real platform; its application from UPCALL_APP_ID and UPCALL_SECRET", origin)
    .option(
      "--callback <URL>",
      "where a real platform reaches this machine, such as https://tunnel.example.com:443",
      origin,
    )
    .allowExcessArguments(false)
    .parse(argv, { from: "user" })
    .opts<Omit<Options, "once"> & { once?: boolean }>();
  return { ...rest, once: once ?? !(terminal || rest.platform !== undefined) };
};
