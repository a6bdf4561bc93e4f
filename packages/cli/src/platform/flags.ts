import type { Command, OptionValues } from "@commander-js/extra-typings";
import { settings } from "../config/settings.ts";

/** What every command that talks to the platform can be told. */
export interface PlatformFlags {
  platform?: string;
  appId?: string;
  ca?: string;
  clientCert?: string;
  clientKey?: string;
  secretStdin?: true;
  commissioning?: true;
}

const names = ["platform", "appId", "ca", "clientCert", "clientKey"] as const;

/** Adds the options of {@link PlatformFlags} to a command. */
export function withPlatform<Arguments extends unknown[], Options extends OptionValues, Globals extends OptionValues>(
  command: Command<Arguments, Options, Globals>,
): Command<Arguments, Options & PlatformFlags, Globals> {
  for (const name of names) command.option(settings[name].flag!, settings[name].about);
  command.option("--secret-stdin", "read the application's secret from standard input");
  command.option("--commissioning", "this is a test set-up: allow plain HTTP");
  return command as never;
}
