import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall explain`. */
export const explain = (shell: Shell): CommandUnknownOpts =>
  new Command("explain")
    .description(
      "Says what an error code of the platform means and what to do. Without a code it lists all of them.\n" +
        "`-` reads an answer of the platform from standard input and explains the code in it.",
    )
    .argument("[code...]", "the digits in error_code, such as 100222")
    .action(doing(shell, () => import("./run.ts")));
