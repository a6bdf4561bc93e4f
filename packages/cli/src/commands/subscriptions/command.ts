import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall subscriptions`. */
export const subscriptions = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("subscriptions"))
    .description("Lists the subscriptions of the application, upgrades and service data alike.")
    .option("--type <type>", "only this notification type")
    .option("--reveal", "show callback URLs whole, with the token in their path")
    .action(doing(shell, () => import("./run.ts")));
