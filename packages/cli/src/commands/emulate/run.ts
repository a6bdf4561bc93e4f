import { emulate, type EmulatorFlags } from "@upcall/emulator/command";
import type { Session } from "../../session.ts";

/** Runs an emulator until it is interrupted. @throws ConfigError for a flag or a port that cannot be */
export async function run({ env, screen, signal }: Session, flags: EmulatorFlags): Promise<void> {
  await emulate(flags, {
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
        ].join("\n");
      });
    },
  });
}
