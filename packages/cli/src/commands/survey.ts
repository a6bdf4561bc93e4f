import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { createClient } from "@upcall/client";
import { assertCallbackUrl } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import { choose, needed } from "../config/choose.ts";
import { assertKeptFor } from "../config/kept-for.ts";
import { secretOf } from "../config/secret.ts";
import { settings } from "../config/settings.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { assertPair } from "../flags/pair.ts";
import { inSeconds, wholeFrom } from "../flags/readers.ts";
import { trustAnchors } from "../network/trust-anchors.ts";
import { withPlatform, type PlatformFlags } from "../platform/flags.ts";
import { platformFetch } from "../platform/platform-fetch.ts";
import { assertMeant } from "../screen/ask.ts";
import { doing, type Session, type Shell } from "../session.ts";
import { surveyFile } from "../survey/file.ts";
import type { WantedUpgrade } from "../survey/tasks.ts";
import { takeSurvey, type SurveyOptions } from "../survey/take-survey.ts";

export const command = (shell: Shell): Command =>
  withPlatform(new Command("survey"))
    .description(
      "Asks your platform the questions that its documentation leaves open, and writes the answers into one file, with secrets, " +
        "tokens, ids and hosts replaced. `upcall emulate --like` makes the emulator answer the same.\n" +
        "Without the options below the survey changes nothing on the platform. It logs in several times, and each login ends the " +
        "earlier token of the application. The survey removes its own subscriptions, also after Ctrl-C.",
    )
    .option("--subscribe", "also subscribe one unsubscribed type to a URL of the survey, and remove it again")
    .option(
      "--listen",
      "also subscribe all unsubscribed types, and record what arrives; the callback URL must lead to --port",
    )
    .option(
      "--upgrade <kind=fileId>",
      "also ask about tasks, and upgrade --device, so that notifications arrive; may be repeated",
      upgrade,
    )
    .option("--device <id>", "the device that is really upgraded")
    .option(settings.callback.flag, settings.callback.about)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on", wholeFrom(0, 65_535), 8099)
    .option("--listen-cert <file>", "PEM certificate to listen with; without it a proxy or tunnel must end TLS")
    .option("--listen-key <file>", "PEM file of its key")
    .addOption(inSeconds("--for <seconds>", "how long to listen", 900))
    .addOption(inSeconds("--grace <seconds>", "how long to try a superseded token", 60))
    .option("--out <file>", "where to write", "upcall-survey.json")
    .option("-y, --yes", "do not ask")
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly subscribe?: true;
  readonly listen?: true;
  readonly upgrade?: readonly Pick<WantedUpgrade, "kind" | "fileId">[];
  readonly device?: string;
  readonly callback?: string;
  readonly host: string;
  readonly port: number;
  readonly listenCert?: string;
  readonly listenKey?: string;
  /** In milliseconds. */
  readonly for: number;
  /** In milliseconds. */
  readonly grace: number;
  readonly out: string;
  readonly yes?: true;
}

function upgrade(text: string, before: Flags["upgrade"] = []): NonNullable<Flags["upgrade"]> {
  const [, kind, fileId] = /^(software|firmware)=(.+)$/.exec(text) ?? [];
  if (!kind || !fileId) throw new InvalidArgumentError("Give a kind and a package, such as firmware=<fileId>.");
  return [...before, { kind: kind as WantedUpgrade["kind"], fileId }];
}

/** Asks, writes the file and says what was found. */
async function run(session: Session, flags: Flags): Promise<ExitCode> {
  const { screen, signal, now } = session;
  const choice = await choose(session, flags);
  const [platform, appId] = [needed(choice, "platform"), needed(choice, "appId")];
  assertPair("--listen-cert", flags.listenCert, flags.listenKey);
  if (flags.upgrade && flags.device === undefined)
    throw new ConfigError("--device", "say which device --upgrade upgrades");
  const subscribe = flags.subscribe === true || flags.listen === true;
  const callback = subscribe ? needed(choice, "callback") : undefined;
  if (callback !== undefined) {
    assertCallbackUrl(callback, { commissioning: flags.commissioning === true });
    await assertKeptFor(session, choice, "callback");
  }
  const secret = await secretOf(session, choice, flags.secretStdin);
  // The survey calls below the client, but goes nowhere that the client would not go.
  createClient({ baseUrl: platform, appId, secret, commissioning: flags.commissioning });
  const upgrades = (flags.upgrade ?? []).map((one) => ({ ...one, device: flags.device! }));
  if (upgrades.length > 0) await assertMeant(session, flags.yes, `Really upgrade the device ${flags.device}?`);
  const out = resolve(session.cwd, flags.out);
  // Made before anything is asked: a survey whose result cannot be written is not worth the logins.
  await writeFile(out, "", { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new ConfigError("--out", `${flags.out} is there already; name another file`);
    throw error;
  });

  const options: SurveyOptions = {
    fetch: await platformFetch(choice),
    platform,
    credentials: { appId, secret },
    ca: await trustAnchors(choice.ca?.value),
    subscribe: callback === undefined ? undefined : { callback, token: randomBytes(16).toString("hex") },
    listen: flags.listen && {
      host: flags.host,
      port: flags.port,
      identity:
        flags.listenCert && flags.listenKey
          ? { cert: await readFile(flags.listenCert, "utf8"), key: await readFile(flags.listenKey, "utf8") }
          : undefined,
      milliseconds: flags.for,
    },
    upgrades,
    graceSeconds: flags.grace / 1000,
    now,
    signal,
    progress: (line) => screen.remark(({ dim }) => dim(line)),
  };
  const { left, failure, ...seen } = await takeSurvey(options);
  const file = surveyFile(seen);
  await writeFile(out, `${JSON.stringify(file, null, 2)}\n`);
  screen.show({ ...file, written: flags.out, left, failure: failure ?? null }, ({ bold, red, green, dim }) => [
    ...file.findings.flatMap(({ question, answer }, at) => [bold(`${at + 1}. ${question}`), `   ${answer}`]),
    "",
    ...(failure ? [red(`✖ Ended early: ${failure}`)] : []),
    ...(left > 0
      ? [red(`✖ ${left} of the survey's own subscriptions could not be removed; see: upcall subscriptions --reveal`)]
      : []),
    `${green("✔")} Written to ${flags.out}.`,
    dim("Read the file, then send it in: https://github.com/upcall/upcall/issues/new?template=wire.yml"),
    dim("Run the emulator like this platform: upcall emulate --like " + flags.out),
  ]);
  if (failure !== undefined || left > 0) return signal.aborted ? exitCodes.interrupted : exitCodes.bad;
  return exitCodes.done;
}
