import type { Command } from "commander";
import { settings } from "../config/settings.ts";

const names = [
  "platform",
  "profile",
  "appId",
  "versions",
  "accessKey",
  "projectId",
  "instanceId",
  "ca",
  "clientCert",
  "clientKey",
] as const;

/** What every command that talks to the platform can be told. */
export interface PlatformFlags extends Partial<Record<(typeof names)[number], string>> {
  readonly secretStdin?: true;
  readonly commissioning?: true;
}

/** Adds the options of {@link PlatformFlags} to a command. */
export function withPlatform(command: Command): Command {
  for (const name of names) command.option(settings[name].flag, settings[name].about);
  return command
    .option("--secret-stdin", "read the application's secret from standard input")
    .option("--commissioning", "this is a test set-up: allow plain HTTP");
}
