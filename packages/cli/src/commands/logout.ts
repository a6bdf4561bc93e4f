import { rm } from "node:fs/promises";
import { Command } from "commander";
import { readConfigFile, updateConfigFile } from "../config/config-file.ts";
import { keepingFile, tokenFile } from "../config/places.ts";
import { doing, type Session, type Shell } from "../session.ts";

export const command = (shell: Shell): Command =>
  new Command("logout")
    .description(
      "Removes platform, appId and secret from the file in which `upcall login` keeps them, and the access tokens of this machine. " +
        "Other settings stay. The token on the platform stays valid, since your service may use it; it expires within the hour.",
    )
    .action(doing(shell, run));

async function run(session: Session): Promise<void> {
  const file = keepingFile(session);
  const before = await readConfigFile(file);
  const forgotten =
    before?.secret === undefined ? null : { platform: before.platform ?? null, appId: before.appId ?? null };
  if (forgotten) await updateConfigFile(file, { platform: undefined, appId: undefined, secret: undefined });
  const tokens = tokenFile(session);
  if (tokens !== undefined) await rm(tokens, { force: true });
  const where = forgotten?.platform ? ` at ${forgotten.platform}` : "";
  session.screen.show({ forgotten, file }, ({ green, dim }) =>
    forgotten
      ? [
          `${green("✔")} The login of ${forgotten.appId ?? "the application"}${where} is forgotten.`,
          dim(`Removed from ${file}, with the access tokens of this machine.`),
        ]
      : `No login was kept in ${file}.`,
  );
}
