import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { collected, wholeFrom } from "../../flags/readers.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall trigger`. */
export const trigger = (shell: Shell): CommandUnknownOpts =>
  new Command("trigger")
    .description(
      "Sends one well-formed notification to a URL and says what the platform would make of the answer. " +
        "Ends with 1 when the answer is not 200.",
    )
    .argument(
      "[type]",
      "swUpgradeStateChangeNotify, swUpgradeResultNotify, fwUpgradeStateChangeNotify or fwUpgradeResultNotify",
    )
    .option("--to <url>", "where to; the callback setting when not given")
    .option("--fail", "a result that is a failure")
    .option("--reason <text>", "why it failed, in the platform's words")
    .option("--phase <phase>", "of a state change: idle, downloading, downloaded or updating", "downloading")
    .option("--device <id>", "", "device-1")
    .option("--operation <id>", "the upgrade task", "operation-1")
    .option("--sub-operation <id>", "the device's part of the task", "sub-operation-1")
    .option("--app-id <id>", "the application that owns the device", "my-app")
    .option("--set <field=value>", "set or add a field; an empty value removes it", collected)
    .option("--body <file>", "send this file as it is instead; - is standard input")
    .option("--times <number>", "send it so many times, as a repeating platform does", wholeFrom(1, 1000), 1)
    .option("--print", "print the body and send nothing")
    .option(settings.callbackCa.flag!, settings.callbackCa.about)
    .action(doing(shell, () => import("./run.ts")));
