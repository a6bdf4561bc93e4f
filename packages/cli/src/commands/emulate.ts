import { type EmulatorFlags, describeFlags, emulate as runEmulator } from "@upcall/emulator/command";
import { Command } from "commander";
import { type Session, type Shell, doing } from "../session.ts";

/** Arguments and options of `upcall emulate`, which are those of the emulator's own program. */
export const emulate = (shell: Shell): Command =>
  describeFlags(new Command("emulate"))
    .addHelpText(
      "after",
      "\nRuns until Ctrl-C. The secret of its application is UPCALL_SECRET, or s3cret when that is not set.",
    )
    .action(doing(shell, run));

/** Runs an emulator until it is interrupted. @throws ConfigError for a flag or a port that cannot be */
async function run({ env, screen, signal }: Session, flags: EmulatorFlags): Promise<void> {
  await runEmulator(flags, {
    secret: env["UPCALL_SECRET"] || "s3cret",
    signal,
    ready({ files, ...ready }) {
      const { url, httpsUrl, appId, groups, admin } = ready;
      screen.event({ ready: true, ...ready, ...files }, ({ bold, dim }) => {
        const addresses = [...new Set([url, httpsUrl])].filter((address) => address !== undefined).map(bold);
        const devices = groups.map(({ group, devices }) => `${devices} ${group}`).join(", ");
        return [
          `The platform is at ${addresses.join(" and ")} for the application ${bold(appId)}, with ${devices}.`,
          ...Object.entries(files).map(([name, path]) => dim(`${name}: ${path}`)),
          dim(`Its record: ${admin}/state. Ctrl-C ends it.`),
        ];
      });
    },
  });
}
