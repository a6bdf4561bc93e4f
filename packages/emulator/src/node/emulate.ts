import { once } from "node:events";
import { fromPlatformTime } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import type { DeviceGroup } from "../fleet/device-group.ts";
import { virtualClock } from "../time/clock.ts";
import { createV5Emulator, type V5Emulator } from "../v5/create-v5-emulator.ts";
import { readWire, type WireOptions } from "../wire/wire-options.ts";
import type { EmulatorFlags } from "./cli-flags.ts";
import { nodeDeliver, type DeliverOptions } from "./deliver.ts";
import { fileStore } from "./file-store.ts";
import { readFault, readWireFlag } from "./json-flags.ts";
import { serveEmulator } from "./serve.ts";
import { setUpTls } from "./tls-files.ts";

/** What a caller has to know of an emulator that is ready. */
export interface ReadyEmulator {
  /** The HTTP address, or the HTTPS address where HTTP is off. */
  readonly url: string;
  readonly httpsUrl: string | undefined;
  readonly port: number;
  /** Where it can be looked into and steered. Edition v5 has no such API. */
  readonly admin: string | undefined;
  readonly appId: string;
  readonly groups: readonly DeviceGroup[];
  /** Files that a caller needs, by what they are: the CA, and a client certificate where one is asked for. */
  readonly files: Readonly<Record<string, string>>;
}

/** What an emulator is given beside its flags. */
export interface EmulateOptions {
  /** Of the application. Not a flag: the list of processes shows flags to everybody. */
  readonly secret: string;
  /** What a real platform was seen to do; `--wire` goes before it. */
  readonly wire?: WireOptions | undefined;
  readonly ready: (emulator: ReadyEmulator) => void;
  /** Ends the emulator when aborted. */
  readonly signal: AbortSignal;
}

const defaultFleet: readonly DeviceGroup[] = [{ group: "meters", devices: 100 }];

/** @throws ConfigError with option `--start` */
function startOf({ start }: EmulatorFlags): Date | undefined {
  const time = start === undefined ? undefined : fromPlatformTime(start);
  if (start !== undefined && !time) throw new ConfigError("--start", "must be a UTC time such as 20260131T235959Z");
  return time;
}

/** What both emulators are made of. */
const commonOf = (flags: EmulatorFlags, deliver: DeliverOptions) => ({
  fleet: (flags.group ?? defaultFleet).map((group) => ({ ...group, offline: flags.offline })),
  seed: flags.seed,
  clock: virtualClock({ start: startOf(flags), speed: flags.speed }),
  deliver: nodeDeliver(deliver),
  deadline: flags.deadline,
  quota: { calls: flags.quota || Infinity },
  faults: flags.fault?.map(readFault),
});

/** @throws ConfigError for a flag that v5 does not have */
function v5Of(flags: EmulatorFlags, secret: string, deliver: DeliverOptions): V5Emulator {
  if (flags.state !== undefined) throw new ConfigError("--state", "is not kept by edition v5; leave it out");
  if (flags.wire !== undefined) throw new ConfigError("--wire", "is for V1; createV5Emulator takes the choices of v5");
  const accessKeys = [{ accessKey: flags.appId, secretKey: secret }];
  return createV5Emulator({ ...commonOf(flags, deliver), accessKeys, behaviour: { failures: flags.failures } });
}

function emulatorOf(flags: EmulatorFlags, secret: string, deliver: DeliverOptions, wire: WireOptions) {
  if (flags.edition === "v5") return v5Of(flags, secret, deliver);
  return createEmulator({
    ...commonOf(flags, deliver),
    apps: [{ appId: flags.appId, secret }],
    behaviour: { failures: flags.failures, idle: flags.idle },
    edition: flags.edition,
    adminHosts: [flags.host, ...(flags.adminHost ?? [])],
    wire,
    subscriptions: { httpCallbacks: flags.httpCallbacks },
    errorsInside200: flags.errorsInside200,
    tokens: { life: flags.tokenLife },
    store: flags.state === undefined ? undefined : fileStore(flags.state),
  });
}

/**
 * Runs an emulator as the flags say, until `signal` aborts.
 *
 * @throws ConfigError naming the flag or option that is wrong
 */
export async function emulate(
  flags: EmulatorFlags,
  { secret, wire: given = {}, ready, signal }: EmulateOptions,
): Promise<void> {
  const wire = { ...readWire(given), ...(await readWireFlag(flags.wire)) };
  const clientCert = wire.clientCertificate ?? flags.clientCert;
  const { tls, deliver, files, cleanUp } = await setUpTls({ ...flags, clientCert });
  let emulator: Emulator | V5Emulator | undefined;
  try {
    emulator = emulatorOf(flags, secret, deliver, wire);
    const served = await serveEmulator(emulator, { port: flags.port, hostname: flags.host, http: flags.http, tls });
    const { url, httpsUrl, port } = served;
    const { appId, edition, group: groups = defaultFleet } = flags;
    const admin = edition === "v5" ? undefined : `${url}/admin`;
    ready({ url, httpsUrl, port, admin, appId, groups, files });
    if (!signal.aborted) await once(signal, "abort");
    await served.close();
  } finally {
    await emulator?.close();
    await cleanUp();
  }
}
