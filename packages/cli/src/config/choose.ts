import { ConfigError } from "@upcall/contracts/errors";
import type { Session } from "../session.ts";
import { configFiles } from "./config-file.ts";
import { settingNames, settings, type Chosen, type SettingName } from "./settings.ts";

/** What the flags of a command say, by setting. */
export type Flags = Partial<Record<SettingName, string>>;

/** The settings of a run, each with its origin; absent ones were not given anywhere. */
export type Choice = Partial<Record<SettingName, Chosen>>;

/**
 * Flag, environment, file: the first that says something. An empty environment variable says nothing.
 *
 * @param fileMayBeNew for the command that writes the file which `--config` names.
 */
export async function choose(session: Session, flags: Flags = {}, fileMayBeNew = false): Promise<Choice> {
  const files = await configFiles(session, fileMayBeNew);
  const chosen = (name: SettingName): Chosen | undefined => {
    const { env, flag } = settings[name];
    const flagged = flags[name];
    if (flagged !== undefined) return { value: flagged, from: (flag ?? name).split(" ")[0]!, origin: "flag" };
    const named = session.env[env];
    if (named) return { value: named, from: env, origin: "environment" };
    const found = files.find(({ file }) => file[name] !== undefined);
    return found && { value: found.file[name]!, from: found.path, origin: found.origin };
  };
  return Object.fromEntries(settingNames.flatMap((name) => (chosen(name) ? [[name, chosen(name)]] : [])));
}

/**
 * A setting that a command cannot do without.
 *
 * @throws ConfigError that says where it may be given.
 */
export function needed(choice: Choice, name: SettingName): string {
  const value = choice[name]?.value;
  if (value !== undefined) return value;
  const { env, flag, about } = settings[name];
  const ways = [flag?.split(" ")[0], env, `"${name}" in a configuration file`].filter(Boolean);
  const kept = ["platform", "appId", "secret"].includes(name) ? ", or run: upcall login" : "";
  throw new ConfigError(name, `not given (${about}); give it with ${ways.join(", ")}${kept}`);
}
