import { Command, InvalidArgumentError, Option } from "commander";
import type { DeviceGroup } from "../fleet/device-group.ts";
import type { PlatformName } from "../push/edition.ts";

/** What an emulator can be told on a command line, whatever program that belongs to. */
export interface EmulatorFlags {
  readonly port: number;
  readonly host: string;
  readonly appId: string;
  readonly seed: string;
  readonly start?: string;
  readonly speed?: number;
  readonly adminHost?: readonly string[];
  readonly group?: readonly DeviceGroup[];
  readonly failures: number;
  readonly offline: number;
  readonly idle: boolean;
  readonly edition: PlatformName | "v5";
  readonly deadline: number;
  readonly wire?: string;
  readonly httpCallbacks: boolean;
  readonly errorsInside200: boolean;
  readonly tokenLife: number;
  readonly quota: number;
  readonly fault?: readonly string[];
  readonly http: boolean;
  readonly https: boolean;
  readonly cert?: string;
  readonly key?: string;
  readonly clientCert: "none" | "optional" | "required";
  readonly clientCa?: string;
  readonly tlsDir?: string;
  readonly pushCa?: string;
  readonly pushCert?: string;
  readonly pushKey?: string;
  readonly pushNameCheck: boolean;
  readonly state?: string;
}

const wholeNumber =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high)
      throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
    return value;
  };

function speed(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("Give a number above 0, or Infinity.");
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (text === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("Give a share from 0 to 1, such as 0.08.");
  return value;
}

function group(text: string, before: readonly DeviceGroup[] = []): DeviceGroup[] {
  const [, name, count] = /^([^\s=]+)=(\d+)$/.exec(text) ?? [];
  if (!name || !count) throw new InvalidArgumentError("Give a name and a count, such as meters=100.");
  return [...before, { group: name, devices: wholeNumber(1, 1_000_000)(count) }];
}

const repeated = (text: string, before: readonly string[] = []): string[] => [...before, text];

const large = 1_000_000_000;

/**
 * Describes an emulator's flags on a command, for parsing and for `--help`. Reads no file and loads nothing but commander, so that a
 * program with other commands starts as quickly as before.
 */
export function describeFlags(command: Command): Command {
  return command
    .description(
      "Huawei's IoT platform on localhost: login, subscriptions, upgrade tasks and notifications, with faults.",
    )
    .option("--port <number>", "port to listen on; 0 takes any free one", wholeNumber(0, 65_535), 8743)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--app, --app-id <id>", "application that may log in", "my-app")
    .option(
      "--admin-host <name>",
      "name by which /admin may be called, beside addresses and localhost; may be repeated",
      repeated,
    )
    .option("--seed <text>", "seed of everything random; the same seed gives the same run", "1")
    .option("--start <time>", "virtual time at the start, such as 20260131T235959Z (default: now)")
    .option(
      "--speed <number>",
      "virtual seconds per real second (default: Infinity, which does not wait at all)",
      speed,
    )
    .option("--group <name=count>", "devices under a group name; may be repeated (default: meters=100)", group)
    .option("--failures <share>", "share of the upgrades that fail", share, 0.08)
    .option("--idle", "let devices report idle too, before the download and after the end", false)
    .option("--offline <share>", "share of the devices that are not online when a task reaches them", share, 0)
    .addOption(
      new Option(
        "--edition <name>",
        "A, B, C: how V1 treats a push that fails; CTWing: signed calls; v5: IoTDA, with the access key --app-id and the project project-1",
      )
        .choices(["A", "B", "C", "CTWing", "v5"])
        .default("A"),
    )
    .option("--deadline <milliseconds>", "real time that a push may take", wholeNumber(1, large), 15_000)
    .option("--wire <file or JSON>", "what the platform's documentation leaves open, as an object of wire options")
    .option("--no-http-callbacks", "refuse callback URLs that are not HTTPS")
    .option("--errors-inside-200", "answer 200 with an error body where the platform is documented to", false)
    .option("--token-life <seconds>", "life of an access token", wholeNumber(1, large), 3600)
    .option("--quota <calls>", "calls in 60 seconds; 0 switches flow control off", wholeNumber(0, large), 100)
    .option("--fault <kind or JSON>", "fault to cause, such as drop; may be repeated", repeated)
    .option("--no-http", "speak only HTTPS")
    .option("--no-https", "speak only HTTP")
    .option("--cert <file>", "certificate of the emulator (default: one from its own CA)")
    .option("--key <file>", "key of that certificate")
    .addOption(
      new Option("--client-cert <how>", "whether callers show a certificate")
        .choices(["none", "optional", "required"])
        .default("none"),
    )
    .option("--client-ca <file>", "CA of the callers' certificates (default: the emulator's own)")
    .option("--tls-dir <folder>", "where the CA certificate is written (default: a folder for temporary files)")
    .option("--push-ca <file>", "CA of HTTPS callbacks (default: the emulator's own and Node's list)")
    .option("--push-cert <file>", "certificate that the emulator shows to callbacks")
    .option("--push-key <file>", "key of that certificate")
    .option("--no-push-name-check", "do not compare the callback's host with the name in its certificate")
    .option("--state <file>", "JSON file that keeps the platform's state over restarts");
}
