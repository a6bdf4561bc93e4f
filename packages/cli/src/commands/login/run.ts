import { createClient } from "@upcall/client";
import { updateConfigFile } from "../../config/config-file.ts";
import { choose, needed, type Choice } from "../../config/choose.ts";
import { personFile, tokenFile } from "../../config/places.ts";
import { secretOf } from "../../config/secret.ts";
import type { SettingName } from "../../config/settings.ts";
import { fileStore } from "../../platform/file-store.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { platformFetch } from "../../platform/platform-fetch.ts";
import type { Session } from "../../session.ts";

interface Flags extends PlatformFlags {
  readonly save: boolean;
}

/** Logs in, and keeps what was told only when that went well. */
export async function run(session: Session, flags: Flags): Promise<void> {
  const { screen, signal, now } = session;
  const choice = await choose(session, flags, true);
  const platform = await told(session, choice, "platform", "Address of the platform");
  const appId = await told(session, choice, "appId", "Id of the application");
  const secret = await secretOf(session, choice, flags.secretStdin);
  const options = { appId, secret, commissioning: flags.commissioning, store: fileStore(tokenFile(session), now) };
  const iot = createClient({ baseUrl: platform, ...options, fetch: await platformFetch(choice) });
  const { expiresIn } = await iot.getAuthToken({ appId, secret }, { signal });
  const kept = flags.save ? (session.configFile ?? personFile(session)) : undefined;
  if (kept) await updateConfigFile(kept, { platform, appId, secret });
  screen.show({ platform, appId, expiresIn: expiresIn ?? null, kept: kept ?? null }, ({ green, dim }) =>
    [
      `${green("✔")} Logged in to ${platform} as ${appId}.`,
      kept ? dim(`Kept in ${kept}, which only you can read.`) : dim("Nothing was kept."),
    ].join("\n"),
  );
}

async function told(session: Session, choice: Choice, name: SettingName, question: string): Promise<string> {
  if (choice[name] || !session.screen.interactive) return needed(choice, name);
  const { askText } = await import("../../screen/ask.ts");
  return askText(session, question);
}
