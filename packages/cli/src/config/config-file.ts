import { ConfigError } from "@upcall/contracts/errors";
import { jsonOrText } from "../json-or-text.ts";
import { nearest } from "../nearest.ts";
import type { Session } from "../session.ts";
import { personFile, projectFile } from "./places.ts";
import { ownText, writePrivate } from "./private-file.ts";
import { settingNames, type Origin, type SettingName } from "./settings.ts";

/** What a configuration file holds: settings by name. */
export type ConfigFile = Partial<Record<SettingName, string>>;

const secret: readonly SettingName[] = ["secret", "pushToken", "callback", "callbackToken"];

/**
 * Reads one file.
 *
 * @returns `undefined` when there is none.
 * @throws ConfigError for what is not JSON, for an unknown field, for a file that others may change, and for one with a secret that
 *   others may read.
 */
export async function readConfigFile(path: string): Promise<ConfigFile | undefined> {
  const own = await ownText(path);
  if (own === undefined) return undefined;
  const file = checked(path, jsonOrText(own.text));
  if (secret.some((name) => file[name] !== undefined)) own.assertPrivate();
  return file;
}

function checked(path: string, value: unknown): ConfigFile {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    // What the parser says may quote the file, and with it a secret.
    throw new ConfigError(path, "must hold one JSON object");
  for (const [name, given] of Object.entries(value)) {
    if (!settingNames.includes(name as SettingName)) {
      const near = nearest(name, settingNames);
      throw new ConfigError(path, `"${name}" is not a setting${near ? `; did you mean "${near}"?` : ""}`);
    }
    if (typeof given !== "string" || given === "") throw new ConfigError(path, `"${name}" must be a text`);
  }
  return value as ConfigFile;
}

/** A file that counts for a run. */
export interface ReadFile {
  readonly path: string;
  readonly origin: Origin;
  readonly file: ConfigFile;
}

/**
 * The files that count for a run, the stronger first: the one that `--config` names and no other, or the project's, then the person's.
 *
 * @param mayBeNew the file that `--config` names need not exist yet.
 * @throws ConfigError when `--config` names no file.
 */
export async function configFiles(session: Session, mayBeNew = false): Promise<ReadFile[]> {
  const { configFile } = session;
  const places: readonly (readonly [Origin, string | undefined])[] = configFile
    ? [["named file", configFile]]
    : [
        ["project", projectFile(session)],
        ["person", personFile(session)],
      ];
  const files: ReadFile[] = [];
  for (const [origin, path] of places) {
    const file = path === undefined ? undefined : await readConfigFile(path);
    if (file) files.push({ path: path!, origin, file });
  }
  if (configFile && files.length === 0 && !mayBeNew)
    throw new ConfigError(configFile, "no such file; --config must name one");
  return files;
}

/** Changes some fields of a file and keeps the others; `undefined` removes one. */
export async function updateConfigFile(
  path: string,
  change: Partial<Record<SettingName, string | undefined>>,
): Promise<void> {
  const before = await readConfigFile(path);
  await writePrivate(path, `${JSON.stringify({ ...before, ...change }, null, 2)}\n`);
}
