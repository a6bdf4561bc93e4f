import type { Command } from "commander";
import { ConfigError } from "@upcall/contracts/errors";
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

/** @throws ConfigError for flags that say which types are meant, where the platform is v5 */
export function assertNoTypes(flags: { readonly all?: true; readonly type?: unknown; readonly ensure?: true }): void {
  const odd = (["all", "type", "ensure"] as const).find((name) => flags[name] !== undefined);
  if (odd) throw new ConfigError(`--${odd}`, "v5 pushes batch tasks and no types; leave it out");
}
