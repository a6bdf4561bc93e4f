import { ConfigError } from "@upcall/contracts/errors";
import { nearest } from "../nearest.ts";
import type { Session } from "../session.ts";
import { personFile, projectFile } from "./places.ts";
import { assertPrivate, textOf, writePrivate } from "./private-file.ts";
import { settingNames, type SettingName } from "./settings.ts";

/** What a configuration file holds: settings by name. */
export type ConfigFile = Partial<Record<SettingName, string>>;

const secret: readonly SettingName[] = ["secret", "callback", "callbackToken"];

/**
 * Reads one file.
 *
 * @returns `undefined` when there is none.
 * @throws ConfigError for what is not JSON, for an unknown field, and for a file with a secret that others may read.
 */
async function readConfigFile(path: string): Promise<ConfigFile | undefined> {
  const text = await textOf(path);
  if (text === undefined) return undefined;
  const file = checked(path, parsed(path, text));
  if (secret.some((name) => file[name] !== undefined)) await assertPrivate(path);
  return file;
}

function parsed(path: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below; what the parser says may quote the file, and with it a secret.
  }
  throw new ConfigError(path, "must hold one JSON object");
}

function checked(path: string, value: object): ConfigFile {
  for (const [name, given] of Object.entries(value)) {
    if (!settingNames.includes(name as SettingName)) {
      const near = nearest(name, settingNames);
      throw new ConfigError(path, `"${name}" is not a setting${near ? `; did you mean "${near}"?` : ""}`);
    }
    if (typeof given !== "string" || given === "") throw new ConfigError(path, `"${name}" must be a text`);
  }
  return value as ConfigFile;
}

/**
 * The files that count for a run, the stronger first: the one that `--config` names and no other, or the project's, then the person's.
 *
 * @param mayBeNew the file that `--config` names need not exist yet.
 * @throws ConfigError when `--config` names no file.
 */
export async function configFiles(session: Session, mayBeNew = false): Promise<{ path: string; file: ConfigFile }[]> {
  const { configFile } = session;
  const paths = configFile ? [configFile] : [projectFile(session), personFile(session)];
  const files = await Promise.all(paths.map(async (path) => ({ path, file: await readConfigFile(path) })));
  if (configFile && !files[0]!.file && !mayBeNew)
    throw new ConfigError(configFile, "no such file; --config must name one");
  return files.flatMap(({ path, file }) => (file ? [{ path, file }] : []));
}

/** Changes some fields of a file and keeps the others. */
export async function updateConfigFile(path: string, change: ConfigFile): Promise<void> {
  const before = await readConfigFile(path);
  await writePrivate(path, `${JSON.stringify({ ...before, ...change }, null, 2)}\n`);
}
