import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { settings } from "../../config/settings.ts";
import { wholeFrom } from "../../flags/readers.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall listen`. */
export const listen = (shell: Shell): CommandUnknownOpts =>
  new Command("listen")
    .description(
      "Receives notifications until Ctrl-C: stores, judges and shows each, and passes it on when told to. What could not be passed " +
        "on is tried again, and becomes a dead letter after five tries.\n" +
        "Deliveries must come from this machine, as those of a tunnel do. With UPCALL_CALLBACK_TOKEN set, their path must end in it.",
    )
    .option("--port <number>", "port to listen on; 0 takes any free one", wholeFrom(0, 65_535), 8099)
    .option("--host <address>", "address to listen on; others than loopback need UPCALL_CALLBACK_TOKEN", "127.0.0.1")
    .option("--forward-to <url>", "pass each notification on, once, with its idempotency key")
    .option(settings.inbox.flag!, `${settings.inbox.about} (default: memory)`)
    .action(doing(shell, () => import("./run.ts")));
