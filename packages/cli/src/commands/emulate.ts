import { describeFlags, emulate as runEmulator, type EmulatorFlags } from "@upcall/emulator/command";
import type { WireOptions } from "@upcall/emulator";
import { Command } from "commander";
import { readSurvey } from "../survey/file.ts";
import { doing, type Session, type Shell } from "../session.ts";

/** The options are those of the emulator's own program. */
export const command = (shell: Shell): Command =>
  describeFlags(new Command("emulate"))
    .addHelpText(
      "after",
      "\nRuns until Ctrl-C. The secret of its application is UPCALL_SECRET, or s3cret when that is not set.",
    )
    .option("--like <file>", "answer like the platform in this file of upcall survey; other flags override the file")
    .hook("preAction", likeSurvey)
    .action(doing(shell, run));

interface Flags extends EmulatorFlags {
  readonly like?: string;
  /** What the file of `--like` says. */
  readonly seen?: WireOptions;
}

/** Sets what the file of a survey says, but for what was given as a flag. @throws ConfigError */
async function likeSurvey(command: Command): Promise<void> {
  const { like } = command.opts<Flags>();
  if (like === undefined) return;
  const { edition, wire } = await readSurvey(like);
  if (edition && command.getOptionValueSource("edition") === "default") command.setOptionValue("edition", edition);
  command.setOptionValue("seen", wire);
}

/** Runs an emulator until it is interrupted. @throws ConfigError for a flag or a port that cannot be */
async function run({ env, screen, signal }: Session, { seen, ...flags }: Flags): Promise<void> {
  await runEmulator(flags, {
    wire: seen,
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
          dim(admin === undefined ? "Ctrl-C ends it." : `Its record: ${admin}/state. Ctrl-C ends it.`),
        ];
      });
    },
  });
}
