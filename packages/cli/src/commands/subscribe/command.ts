import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { words } from "../../flags/readers.ts";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall subscribe`. */
export const subscribe = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("subscribe"))
    .description(
      "Subscribes notification types to the callback URL. What is subscribed already stays as it is.\n" +
        "With --ensure these types and no others come to this URL, and to no other URL: what is in the way is removed.",
    )
    .option("--all", "all four types of device upgrades")
    .option("--type <types>", "one or more types, with commas between; may be repeated", words)
    .option("--ensure", "remove subscriptions of these types to other URLs, and of other types to this one")
    .option(settings.callback.flag!, settings.callback.about)
    .action(doing(shell, () => import("./run.ts")));
