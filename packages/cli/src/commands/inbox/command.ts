import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { wholeFrom } from "../../flags/readers.ts";
import { doing, type Shell } from "../../session.ts";

const place = [settings.inbox.flag!, settings.inbox.about] as const;

const ls = (shell: Shell): CommandUnknownOpts =>
  new Command("ls")
    .summary("list deliveries or dead letters")
    .description(
      "Says what lies in the inbox and lists its deliveries in order of arrival; with --dead the jobs that were given up.",
    )
    .option(...place)
    .option("--status <status>", "only deliveries that are unread, judged or quarantined")
    .option("--dead", "list the dead letters instead")
    .option("--after <seq>", "begin after this delivery or job", wholeFrom(0, Number.MAX_SAFE_INTEGER), 0)
    .option("--limit <number>", "at most so many", wholeFrom(1, 10_000), 50)
    .action(doing(shell, () => import("./ls.ts")));

const retry = (shell: Shell): CommandUnknownOpts =>
  new Command("retry")
    .summary("take dead letters up again")
    .description("Makes dead letters due again; the application that owns the inbox runs them when it next works.")
    .argument("[key...]", "event keys, as `upcall inbox ls --dead` shows them")
    .option(...place)
    .option("--all", "every dead letter")
    .action(doing(shell, () => import("./retry.ts")));

const quarantine = (shell: Shell): CommandUnknownOpts =>
  new Command("quarantine")
    .summary("look at deliveries that could not be read, and take them up again")
    .description(
      "Lists the quarantined deliveries, with ids shows their bytes, and with --retry takes up again what can be read now.",
    )
    .argument("[id...]", "ids of deliveries")
    .option(...place)
    .option("--retry", "take up what can be read now: all, or those of the ids")
    .action(doing(shell, () => import("./quarantine.ts")));

/** Arguments and options of `upcall inbox`. */
export const inbox = (shell: Shell): CommandUnknownOpts =>
  new Command("inbox")
    .description("Looks into the inbox of a receiver, and takes up again what failed.")
    .addCommand(ls(shell))
    .addCommand(retry(shell))
    .addCommand(quarantine(shell));
