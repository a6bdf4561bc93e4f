import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { withPlatform } from "../../platform/flags.ts";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall packages`. */
export const packages = (shell: Shell): CommandUnknownOpts =>
  withPlatform(new Command("packages"))
    .description("Lists the upgrade packages on the platform. They are uploaded through the platform's console.")
    .option("--kind <kind>", "software or firmware")
    .option("--device-type <type>")
    .option("--model <model>")
    .option("--manufacturer <name>")
    .option("--package-version <version>")
    .option("--delete <fileId>", "delete this package instead")
    .option("-y, --yes", "do not ask")
    .action(doing(shell, () => import("./run.ts")));
