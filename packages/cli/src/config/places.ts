import { isAbsolute, join } from "node:path";
import { ConfigError } from "@upcall/contracts/errors";
import type { Surroundings } from "../surroundings.ts";

type Place = Pick<Surroundings, "env" | "home">;

/** The file beside a project. */
export const projectFile = ({ cwd }: Pick<Surroundings, "cwd">): string => join(cwd, "upcall.config.json");

/** A folder of the user's: the first of these variables that holds an absolute path, else a folder of the home. */
function folder({ env, home }: Place, variables: readonly string[], ...inHome: readonly string[]): string | undefined {
  const named = variables.map((name) => env[name]).find((path) => path !== undefined && isAbsolute(path));
  return named ?? (home === undefined ? undefined : join(home, ...inHome));
}

const onWindows = (variable: string): string[] => (process.platform === "win32" ? [variable] : []);

/** The file of the person, where `upcall login` keeps what it is given; `undefined` for a user without a home folder. */
export function personFile(place: Place): string | undefined {
  const found = folder(place, ["XDG_CONFIG_HOME", ...onWindows("APPDATA")], ".config");
  return found && join(found, "upcall", "config.json");
}

/** The file that holds the access tokens between runs, each under the platform and application that it belongs to. */
export function tokenFile(place: Place): string | undefined {
  const found = folder(place, ["XDG_STATE_HOME", ...onWindows("LOCALAPPDATA")], ".local", "state");
  return found && join(found, "upcall", "tokens.json");
}

/**
 * The file in which a login is kept.
 *
 * @throws ConfigError for a user without a home folder: it is never a file of the current folder.
 */
export function keepingFile(session: Place & { readonly configFile: string | undefined }): string {
  const file = session.configFile ?? personFile(session);
  if (file !== undefined) return file;
  throw new ConfigError(
    "HOME",
    "this user has no home folder to keep a login in; name a file with --config, or add --no-save",
  );
}
