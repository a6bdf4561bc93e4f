import { ConfigError } from "@upcall/contracts/errors";
import type { Session } from "../session.ts";
import type { Choice } from "./choose.ts";
import { readConfigFile } from "./config-file.ts";
import { settings, type Chosen, type SettingName } from "./settings.ts";

/** What must not reach a platform that it was not meant for. */
type Bound = "secret" | "callback";

/** Words for the error. */
const noun: Readonly<Record<Bound, string>> = { secret: "the secret", callback: "the callback URL" };

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
/** What a secret is kept for. */
const owners = ["platform", "appId", "accessKey"] as const;
const isSame = (part: (typeof owners)[number], a: string, b: string): boolean =>
  part === "platform" ? originOf(a) === originOf(b) : a === b;

/**
 * Makes sure that a secret goes only where it was kept for. One from a file goes to the platform and application of that same file; one
 * from the environment to those of the environment; and where its own source names none, only to what the person gave with a flag, in
 * the environment or in a file of their own. A file of the current folder may be anybody's, so it never says where a secret from
 * elsewhere goes, nor which CA vouches for that place.
 *
 * @throws ConfigError that says what the secret was kept for, and how to go on.
 */
export async function assertKeptFor(session: Session, choice: Choice, name: Bound): Promise<void> {
  const value = choice[name];
  if (!value || value.origin === "flag") return assertNotFromProject(choice, name, value);
  const source = value.origin === "environment" ? fromEnvironment(session) : await readConfigFile(value.from);
  for (const part of name === "secret" ? owners : (["platform"] as const)) {
    const [kept, used] = [source?.[part], choice[part]];
    if (used === undefined) continue;
    if (kept !== undefined && !isSame(part, kept, used.value)) throw otherwise(name, value, kept, used);
    if (kept === undefined && part === "platform" && !isOwn(used, value)) throw unsaid(name, value, used);
  }
  assertCa(choice, name, value);
}

/** Whether {@link assertKeptFor} lets it go there. */
export const isKeptFor = (session: Session, choice: Choice, name: Bound): Promise<boolean> =>
  assertKeptFor(session, choice, name).then(
    () => true,
    () => false,
  );

const fromEnvironment = ({ env }: Session): Partial<Record<SettingName, string>> => ({
  ...(env[settings.platform.env] && { platform: env[settings.platform.env]! }),
  ...(env[settings.appId.env] && { appId: env[settings.appId.env]! }),
  ...(env[settings.accessKey.env] && { accessKey: env[settings.accessKey.env]! }),
});

/** Given by the person, or by the source of the secret itself. A secret in a file needs its platform beside it, or a flag's. */
const isOwn = (used: Chosen, value: Chosen): boolean =>
  used.from === value.from ||
  used.origin === "flag" ||
  used.origin === "environment" ||
  (value.origin === "environment" && used.origin !== "project");

/** What was typed goes where the person said; the place must not come from the current folder. */
function assertNotFromProject(choice: Choice, name: Bound, value: Chosen | undefined): void {
  const { platform } = choice;
  if (value && platform?.origin === "project") throw unsaid(name, value, platform);
  if (value) assertCa(choice, name, value);
}

function assertCa({ ca }: Choice, name: Bound, value: Chosen): void {
  if (ca?.origin === "project" && ca.from !== value.from)
    throw new ConfigError(
      ca.from,
      `names a CA that would vouch for the platform, and ${noun[name]} comes from ${value.from}; if you mean that CA, add --ca ${ca.value}`,
    );
}

/** An address without the user and password that somebody may have put into it. */
const shown = (value: string): string => value.replace(/^(\w+:\/\/)[^/]*@/, "$1***@");

const otherwise = (name: Bound, value: Chosen, kept: string, used: Chosen): ConfigError =>
  new ConfigError(
    name,
    `${noun[name]} in ${value.from} was kept for ${shown(kept)}, and ${used.from} says ${shown(used.value)}; nothing was sent. ` +
      (name === "secret"
        ? `Give the secret of ${shown(used.value)} with --secret-stdin or upcall login`
        : "Give another one with --callback"),
  );

const unsaid = (name: Bound, value: Chosen, used: Chosen): ConfigError =>
  new ConfigError(
    name,
    `${noun[name]} from ${value.from} was not kept for ${shown(used.value)}, which ${used.from} names; nothing was sent. ` +
      `If you mean it, add --platform ${shown(used.value)}, or set ${settings.platform.env}`,
  );
