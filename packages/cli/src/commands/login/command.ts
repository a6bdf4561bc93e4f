import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall login`. */
export const login = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("login"))
    .description(
      "Logs in, and on success keeps platform, appId and secret in a file that only you can read. Asks for what is not given. " +
        "Never prints the secret or the token.",
    )
    .option("--no-save", "only check; keep nothing")
    .action(doing(shell, () => import("./run.ts")));
