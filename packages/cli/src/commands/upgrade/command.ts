import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { seconds, wholeFrom, words } from "../../flags/readers.ts";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

const start = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("start"))
    .summary("upgrade devices")
    .description(
      "Creates an upgrade task and prints its operationId. Creating is never repeated by itself: a task must not run twice.",
    )
    .argument("<kind>", "software or firmware")
    .requiredOption("--file <fileId>", "the package; see: upcall packages")
    .option("--device <ids>", "device ids, with commas between; may be repeated; at most 256", words)
    .option("--group <names>", "groups of devices, which need the three options below", words)
    .option("--device-type <type>")
    .option("--model <model>")
    .option("--manufacturer <name>")
    .option("--from <time>", "not before this time, such as 2026-01-31T22:00Z; needs --until")
    .option("--until <time>", "not after this time, more than 5 minutes after --from")
    .option("--retries <number>", "how often failed devices are tried again", wholeFrom(1, 5))
    .option("--watch", "show the progress until the task ends")
    .action(doing(shell, () => import("./start.ts")));

const show = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("show"))
    .summary("show a task and its devices")
    .description("Shows an upgrade task, its counters and its devices. Without an id it lists the tasks.")
    .argument("[operationId]")
    .option("--status <status>", "only devices with this status: wait, processing, fail, success or stop")
    .action(doing(shell, () => import("./show.ts")));

const watch = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("watch"))
    .summary("follow a task until it ends")
    .description("Draws the progress of an upgrade task until it ends. Ends with 1 when a device failed.")
    .argument("<operationId>")
    .option("--every <seconds>", "how often the platform is asked", seconds, 2000)
    .action(doing(shell, () => import("./watch.ts")));

/** Arguments and options of `upcall upgrade`. */
export const upgrade = (shell: Shell): CommandUnknownOpts =>
  new Command("upgrade")
    .description("Starts, shows and follows the upgrade of devices.")
    .addCommand(start(shell))
    .addCommand(show(shell))
    .addCommand(watch(shell));
