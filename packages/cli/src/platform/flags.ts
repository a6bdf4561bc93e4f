import type { Command } from "commander";
import { settings } from "../config/settings.ts";

/** What every command that talks to the platform can be told. */
export interface PlatformFlags {
  platform?: string;
  profile?: string;
  appId?: string;
  accessKey?: string;
  projectId?: string;
  instanceId?: string;
  ca?: string;
  clientCert?: string;
  clientKey?: string;
  secretStdin?: true;
  commissioning?: true;
}

const names = [
  "platform",
  "profile",
  "appId",
  "accessKey",
  "projectId",
  "instanceId",
  "ca",
  "clientCert",
  "clientKey",
] as const;

/** Adds the options of {@link PlatformFlags} to a command. */
export function withPlatform(command: Command): Command {
  for (const name of names) command.option(settings[name].flag!, settings[name].about);
  return command
    .option("--secret-stdin", "read the application's secret from standard input")
    .option("--commissioning", "this is a test set-up: allow plain HTTP");
}
