import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { wholeFrom, words } from "../../flags/readers.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall replay`. */
export const replay = (shell: Shell): CommandUnknownOpts =>
  new Command("replay")
    .description(
      "Sends stored notifications to a URL once more, in order of arrival: those of an inbox, or of a recording that " +
        "`upcall listen --json` wrote. Ends with 1 when one is not answered with 200.",
    )
    .argument("[recording]", "file with a JSON object on each line; - is standard input; without one the inbox is read")
    .requiredOption("--to <url>", "where to")
    .option(settings.inbox.flag!, settings.inbox.about)
    .option("--since <when>", "only what arrived since then: 90s, 15m, 2h, 3d, or a time such as 2026-01-31T22:00Z")
    .option("--type <types>", "only these types, with commas between", words)
    .option("--limit <number>", "at most so many", wholeFrom(1, 1_000_000))
    .option(settings.callbackCa.flag!, settings.callbackCa.about)
    .action(doing(shell, () => import("./run.ts")));
