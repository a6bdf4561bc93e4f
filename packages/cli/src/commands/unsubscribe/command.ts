import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { words } from "../../flags/readers.ts";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall unsubscribe`. */
export const unsubscribe = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("unsubscribe"))
    .description("Ends subscriptions by id, by type, by callback URL, or all of them.")
    .argument("[id...]", "subscription ids")
    .option("--type <types>", "every subscription to these types, with commas between", words)
    .option("--callback <url>", "every subscription to this callback URL")
    .option("--all", "every subscription of the application, of whatever type")
    .option("-y, --yes", "do not ask")
    .action(doing(shell, () => import("./run.ts")));
