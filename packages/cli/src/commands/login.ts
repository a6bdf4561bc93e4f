import { Command } from "commander";
import { createClient } from "@upcall/client";
import { ConfigError } from "@upcall/contracts/errors";
import { choose, needed, type Choice } from "../config/choose.ts";
import { readConfigFile, updateConfigFile, type ConfigFile } from "../config/config-file.ts";
import { isKeptFor } from "../config/kept-for.ts";
import { keepingFile } from "../config/places.ts";
import { secretOf } from "../config/secret.ts";
import type { SettingName } from "../config/settings.ts";
import { tokenStore, whyNoLogin } from "../platform/connect.ts";
import { withPlatform, type PlatformFlags } from "../platform/flags.ts";
import { platformFetch } from "../platform/platform-fetch.ts";
import { withWaitRemarks } from "../platform/wait-remarks.ts";
import { assertMeant, askText } from "../screen/ask.ts";
import { doing, type Session, type Shell } from "../session.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("login"))
    .description(
      "Logs in, and on success keeps platform, appId and secret in a file that only you can read. Asks for what is not given. " +
        "Never prints the secret or the token. Asks before it replaces another application's login.",
    )
    .option("--no-save", "only check; keep nothing")
    .option("-y, --yes", "do not ask")
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly save: boolean;
  readonly yes?: true;
}

/** Logs in, and keeps what was given only when that went well. */
async function run(session: Session, flags: Flags): Promise<void> {
  const { screen, signal } = session;
  const file = flags.save ? keepingFile(session) : undefined;
  const choice = await choose(session, flags, true);
  const noLogin = whyNoLogin(choice);
  if (noLogin !== undefined) throw new ConfigError("profile", noLogin);
  const platform = await given(session, choice, "platform", "Address of the platform");
  const appId = await given(session, choice, "appId", "Id of the application");
  const before = file === undefined ? undefined : await readConfigFile(file);
  const replaced = otherLogin(before, platform, appId);
  if (replaced)
    await assertMeant(
      session,
      flags.yes,
      `${file} keeps the login of ${replaced}. Replace it by that of ${appId} at ${platform}?`,
    );
  const secret = await secretOf(session, await withoutOthers(session, choice), flags.secretStdin);
  const options = { appId, secret, commissioning: flags.commissioning, store: tokenStore(session, choice) };
  const wire = withWaitRemarks(screen, await platformFetch(choice));
  const iot = createClient({ baseUrl: platform, ...options, ...wire });
  const { expiresIn } = await iot.getAuthToken({ appId, secret }, { signal });
  if (file !== undefined) await updateConfigFile(file, { platform, appId, secret });
  const report = { platform, appId, expiresIn: expiresIn ?? null, kept: file ?? null, replaced: replaced ?? null };
  screen.show(report, ({ green, dim }) => [
    `${green("✔")} Logged in to ${platform} as ${appId}.`,
    ...(replaced ? [`This replaces the login of ${replaced}.`] : []),
    dim(file ? `Kept in ${file}, which only you can read.` : "Nothing was kept."),
  ]);
}

async function given(session: Session, choice: Choice, name: SettingName, question: string): Promise<string> {
  if (choice[name] || !session.screen.interactive) return needed(choice, name);
  const value = await askText(session, question);
  choice[name] = { value, from: "your answer", origin: "flag" };
  return value;
}

/** The login that the file keeps, when it is another one. */
function otherLogin(file: ConfigFile | undefined, platform: string, appId: string): string | undefined {
  if (file?.secret === undefined || (file.platform === platform && file.appId === appId)) return undefined;
  return `${file.appId ?? "an application"} at ${file.platform ?? "a platform without a name"}`;
}

/** At a terminal the secret of another application is left aside and the right one asked for; elsewhere it is an error. */
async function withoutOthers(session: Session, choice: Choice): Promise<Choice> {
  if (!session.screen.interactive || (await isKeptFor(session, choice, "secret"))) return choice;
  session.screen.remark(({ dim }) =>
    dim(`The secret in ${choice.secret!.from} is another application's and is not used.`),
  );
  const { secret: _, ...rest } = choice;
  return rest;
}
