import { join } from "node:path";
import type { Notification } from "@upcall/contracts/notifications";
import type { HandledEvent } from "../app/record.ts";
import { compare, type Comparison } from "./compare.ts";
import { Failure } from "./failure.ts";
import { followCampaigns } from "./follow.ts";
import { newSecret, openState, type StateFolder } from "./kept-state.ts";
import { printLinks } from "./login-links.ts";
import type { Options } from "./options.ts";
import { startPlatform, type PlatformProcess } from "./platform-process.ts";
import { screen } from "./screen.ts";
import { subscribe } from "./subscribe.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const appId = "demo";
const kinds = ["software", "firmware"] as const;

/**
 * Runs the emulator and the Worker. Gives the exit code: with `once`, 0 only if nothing was lost or handled twice. `interrupt`
 * ends the demo early, or at all when it waits for a person to end it.
 */
export async function runDemo(options: Options, interrupt: AbortSignal): Promise<number> {
  const state = await openState(options.once ? undefined : "emulator", options.fresh, options.state);
  try {
    return await runEmulated(options, state, interrupt);
  } finally {
    await state.leave();
  }
}

async function runEmulated(options: Options, state: StateFolder, interrupt: AbortSignal): Promise<number> {
  const { devices, seed, port, secret } = state.kept?.emulator ?? { ...options, port: 0, secret: newSecret() };
  const groups = { "software-fleet": Math.ceil(devices / 2), "firmware-fleet": Math.floor(devices / 2) };
  const speed = options.once ? Infinity : options.speed;
  const file = options.once ? undefined : join(state.path, "platform.db");
  screen.say("Starting the emulated platform, then the Worker: some five seconds…");
  const platform = await startPlatform({ appId, secret, seed, port, speed, state: file, groups }, interrupt);
  const { hookToken, operatorToken } = state.kept ?? { hookToken: newSecret(), operatorToken: newSecret() };
  const worker = await startWorker({
    port: options.port || (state.kept?.workerPort ?? 0),
    folder: state.path,
    bindings: {
      PLATFORM_URL: platform.url,
      APP_ID: appId,
      APP_SECRET: secret,
      HOOK_TOKEN: hookToken,
      OPERATOR_TOKEN: operatorToken,
      COMMISSIONING: "true",
      EMULATED: "true",
    },
  }).catch(async (error: unknown) => {
    await platform.stop();
    throw error;
  });
  try {
    const emulator = { devices, seed, port: platform.port, secret };
    await state.keep({ workerPort: worker.port, hookToken, operatorToken, emulator });
    screen.say(`platform  ${platform.url}  (emulated, process ${platform.pid})`);
    screen.say(`worker    ${worker.url}  (workerd)`);
    if (state.kept) screen.say("Going on with the state kept from last time; --fresh forgets it.");
    await subscribe(worker);
    if (!state.kept) for (const kind of kinds) await startCampaign(worker, kind);
    return options.once
      ? await runOnce(devices, platform, worker, interrupt)
      : await stay(devices, platform, worker, interrupt);
  } finally {
    await Promise.allSettled([platform.stop(), worker.stop()]);
  }
}

/** Until both campaigns have ended; then holds both records against each other. */
async function runOnce(
  devices: number,
  platform: PlatformProcess,
  worker: WorkerProcess,
  interrupt: AbortSignal,
): Promise<number> {
  await Promise.race([platform.died, followCampaigns({ platform, worker, interrupt })]);
  if (interrupt.aborted) throw new Failure("Interrupted before both campaigns had ended.");
  const { lost, duplicates } = await compareRecords(devices, platform, worker);
  return lost === 0 && duplicates === 0 ? 0 : 1;
}

/** Until a person ends it. Whenever all campaigns have ended, both records are compared. */
async function stay(
  devices: number,
  platform: PlatformProcess,
  worker: WorkerProcess,
  interrupt: AbortSignal,
): Promise<number> {
  await printLinks(worker, interrupt);
  const allEnded = async (): Promise<void> => void (await compareRecords(devices, platform, worker));
  await Promise.race([platform.died, followCampaigns({ platform, worker, interrupt, allEnded })]);
  screen.say("Everything is kept; run the demo again to go on.");
  return 0;
}

/** Says what came of it, counted from both records. */
async function compareRecords(devices: number, platform: PlatformProcess, worker: WorkerProcess): Promise<Comparison> {
  const result = compare(devices, await pushedBy(platform), await worker.api<HandledEvent[]>("GET", "handled"));
  screen.say(JSON.stringify(result));
  return result;
}

async function startCampaign({ platform, api }: WorkerProcess, kind: (typeof kinds)[number]): Promise<void> {
  const create = kind === "software" ? platform.createSoftwareUpgradeTask : platform.createFirmwareUpgradeTask;
  const { operationId } = await create({
    fileId: `${kind}-1`,
    targets: {
      deviceGroups: [`${kind}-fleet`],
      deviceType: "WaterMeter",
      model: "WM-1",
      manufacturerName: "Example",
    },
  });
  await api("POST", `campaigns/${operationId}`);
}

/** The emulator's record of what it pushed, page by page. */
async function pushedBy(platform: PlatformProcess): Promise<Notification[]> {
  const limit = 5000;
  const pushed: Notification[] = [];
  for (let after = 0; ;) {
    const page = await platform.admin<{ seq: number; body: Notification }[]>(
      `notifications?after=${after}&limit=${limit}`,
    );
    pushed.push(...page.map(({ body }) => body));
    if (page.length < limit) return pushed;
    after = page.at(-1)!.seq;
  }
}
