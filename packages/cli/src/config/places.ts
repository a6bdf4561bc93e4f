import { join } from "node:path";
import type { Surroundings } from "../surroundings.ts";

type Place = Pick<Surroundings, "cwd" | "env" | "home">;

/** The file beside a project. */
export const projectFile = ({ cwd }: Place): string => join(cwd, "upcall.config.json");

/** The file of the person: where `upcall login` keeps what it was told. */
export function personFile({ env, home }: Place): string {
  const folder = env["XDG_CONFIG_HOME"] || (process.platform === "win32" && env["APPDATA"]) || join(home, ".config");
  return join(folder, "upcall", "config.json");
}

/** The file that holds the access tokens between runs, each under the platform and application that it belongs to. */
export function tokenFile({ env, home }: Place): string {
  const folder =
    env["XDG_STATE_HOME"] || (process.platform === "win32" && env["LOCALAPPDATA"]) || join(home, ".local", "state");
  return join(folder, "upcall", "tokens.json");
}
