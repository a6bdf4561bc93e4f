import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { collected, shareOf, wholeFrom } from "../../flags/readers.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall emulate`. */
export const emulate = (shell: Shell): CommandUnknownOpts =>
  new Command("emulate")
    .description(
      "Runs an emulator of the platform until Ctrl-C: login, subscriptions, upgrade tasks and notifications. " +
        "The secret of its application is UPCALL_SECRET, or s3cret when that is not set.",
    )
    .option("--port <number>", "port to listen on; 0 takes any free one", wholeFrom(0, 65_535), 8743)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--app-id <id>", "application that may log in", "my-app")
    .option("--seed <text>", "same seed, same run", "1")
    .option("--speed <number>", "virtual seconds per real second; Infinity does not wait at all", Number, Infinity)
    .option("--group <name=count>", "devices under a group name (default: meters=100)", collected)
    .option("--failures <share>", "share of the upgrades that fail", shareOf, 0.08)
    .option("--edition <letter>", "how pushes are repeated: A, B or C, after the platform's documented editions", "A")
    .option("--quota <calls>", "calls in 60 seconds; 0 switches flow control off", wholeFrom(0, 1_000_000), 100)
    .addHelpText("after", "\nFaults, TLS and lasting state: npx @upcall/emulator --help")
    .action(doing(shell, () => import("./run.ts")));
