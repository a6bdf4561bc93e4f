import { ConfigError } from "@upcall/contracts/errors";
import { createEmulator, virtualClock, type DeviceGroup } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { wordOf } from "../../flags/known-word.ts";
import type { Session } from "../../session.ts";
import { untilAborted } from "../../until-aborted.ts";

interface Flags {
  readonly port: number;
  readonly host: string;
  readonly appId: string;
  readonly seed: string;
  readonly speed: number;
  readonly group?: readonly string[];
  readonly failures: number;
  readonly edition: string;
  readonly quota: number;
}

/** Serves an emulator until it is interrupted. @throws ConfigError for a flag or a port that cannot be */
export async function run({ env, now, screen, signal }: Session, flags: Flags): Promise<void> {
  const { port, host: hostname, appId, seed, speed, failures } = flags;
  const edition = wordOf("--edition", ["A", "B", "C"] as const, flags.edition);
  if (!(speed > 0)) throw new ConfigError("--speed", "must be a number above 0, or Infinity");
  const groups = (flags.group ?? ["meters=100"]).map(groupOf);
  const clock = virtualClock({ speed, ...(speed === Infinity ? {} : { start: new Date(now()) }) });
  const apps = [{ appId, secret: env["UPCALL_SECRET"] || "s3cret" }];
  const quota = { calls: flags.quota || Infinity };
  const emulator = createEmulator({ apps, fleet: groups, seed, clock, quota, edition, behaviour: { failures } });
  const served = await serveEmulator(emulator, { port, hostname });
  const devices = groups.map(({ group, devices }) => `${devices} ${group}`).join(", ");
  screen.event({ ready: true, url: served.url, port: served.port, appId, groups }, ({ bold, dim }) =>
    [
      `The platform is at ${bold(served.url)} for the application ${bold(appId)}, with ${devices}.`,
      dim(`Its record: ${served.url}/admin/state. Ctrl-C ends it.`),
    ].join("\n"),
  );
  await untilAborted(signal);
  await served.close();
}

function groupOf(text: string): DeviceGroup {
  const [, group, count] = /^([^\s=]+)=([1-9]\d{0,5})$/.exec(text) ?? [];
  if (!group) throw new ConfigError("--group", "must be a name and a count, such as meters=100");
  return { group, devices: Number(count) };
}
