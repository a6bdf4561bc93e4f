import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { seconds } from "../../flags/readers.ts";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall doctor`. */
export const doctor = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("doctor"))
    .description(
      "Looks at the callback URL, its host, port and certificate, at how the receiver answers, and at the platform: address, clock, " +
        "login, call quota and subscriptions. Says for each fault what to do. Ends with 1 when there is a fault.\n" +
        "The receiver gets two deliveries of a type that it does not know. The login ends earlier tokens of the application.",
    )
    .option(settings.callback.flag!, settings.callback.about)
    .option(settings.callbackCa.flag!, settings.callbackCa.about)
    .option("--timeout <seconds>", "longest wait for one connection", seconds, 5000)
    .action(doing(shell, () => import("./run.ts")));
