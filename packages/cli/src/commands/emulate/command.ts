import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { describeFlags } from "@upcall/emulator/command";
import { Command } from "commander";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall emulate`, which are those of the emulator's own program. */
export const emulate = (shell: Shell): CommandUnknownOpts =>
  describeFlags(new Command("emulate"))
    .addHelpText(
      "after",
      "\nRuns until Ctrl-C. The secret of its application is UPCALL_SECRET, or s3cret when that is not set.",
    )
    .action(doing(shell, () => import("./run.ts"))) as CommandUnknownOpts;
