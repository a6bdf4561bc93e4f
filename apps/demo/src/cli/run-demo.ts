import { join } from "node:path";
import type { Notification } from "@upcall/contracts/notifications";
import type { HandledEvent } from "../app/record.ts";
import type { CampaignView } from "../app/views.ts";
import { compare, type Comparison } from "./compare.ts";
import { Failure } from "./failure.ts";
import { emulatedProfiles } from "./emulated-profile.ts";
import { followCampaigns } from "./follow.ts";
import { newSecret, openState, type StateFolder } from "./kept-state.ts";
import { printLinks } from "./login-links.ts";
import type { Options } from "./options.ts";
import { startPlatform, type PlatformProcess } from "./platform-process.ts";
import { screen } from "./screen.ts";
import { subscribe } from "./subscribe.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const kinds = ["software", "firmware"] as const;

/**
 * Runs the emulator and the Worker. Gives the exit code: with `once`, 0 only if nothing was lost or handled twice. `interrupt`
 * ends the demo early, or at all when it waits for a person to end it.
 */
export async function runDemo(options: Options, interrupt: AbortSignal): Promise<number> {
  const { isWhole } = emulatedProfiles[options.profile];
  const name = options.profile === "v1" ? "emulator" : options.profile;
  const state = await openState(options.once || !isWhole ? undefined : name, options.fresh, options.state);
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
  const { edition, appId, key, bindings, isWhole } = emulatedProfiles[options.profile];
  const file = options.once || !isWhole ? undefined : join(state.path, "platform.db");
  screen.say("Starting the emulated platform, then the Worker: some five seconds…");
  const platform = await startPlatform(
    { edition, appId: key, secret, seed, port, speed, state: file, groups },
    interrupt,
  );
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
      ...bindings,
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
    const parts = { devices, worker, interrupt, platform, isWhole };
    return await (options.once ? runOnce(parts) : stay(parts));
  } finally {
    await Promise.allSettled([platform.stop(), worker.stop()]);
  }
}

/** A demo that runs. */
interface Running {
  readonly devices: number;
  readonly platform: PlatformProcess;
  readonly worker: WorkerProcess;
  readonly interrupt: AbortSignal;
  readonly isWhole: boolean;
}

/** Until both campaigns have ended; then holds both records against each other. */
async function runOnce(running: Running): Promise<number> {
  const { platform, interrupt } = running;
  await Promise.race([platform.died, followCampaigns(running)]);
  if (interrupt.aborted) throw new Failure("Interrupted before both campaigns had ended.");
  const { lost, duplicates } = await compareRecords(running);
  return lost === 0 && duplicates === 0 ? 0 : 1;
}

/** Until a person ends it. Whenever all campaigns have ended, both records are compared. */
async function stay(running: Running): Promise<number> {
  const { platform, worker, interrupt, isWhole } = running;
  await printLinks(worker, interrupt);
  const allEnded = async (): Promise<void> => void (await compareRecords(running));
  await Promise.race([platform.died, followCampaigns({ ...running, allEnded })]);
  screen.say(isWhole ? "Everything is kept; run the demo again to go on." : "This platform keeps nothing.");
  return 0;
}

/** Says what came of it, counted from both records. */
async function compareRecords({ devices, platform, worker, isWhole }: Running): Promise<Comparison> {
  const handled = await worker.api<HandledEvent[]>("GET", "handled");
  const result = isWhole
    ? compare(devices, await pushedBy(platform), handled)
    : compare(
        devices,
        await outcomesOf(worker),
        handled.filter(({ state }) => state === "SUCCESS" || state === "FAIL"),
      );
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

/** What became of each device by the platform's record, where it does not push that. */
async function outcomesOf(worker: WorkerProcess): Promise<Notification[]> {
  const outcomes: Notification[] = [];
  for (const { operationId, kind } of await worker.api<CampaignView[]>("GET", "campaigns"))
    for await (const { subOperationId, deviceId, status } of worker.platform.queryUpgradeSubTask({ operationId })) {
      const ids = { appId: "", operationId, subOperationId, deviceId: deviceId! };
      const outcome = status === "success" ? "SUCCESS" : "FAIL";
      outcomes.push(
        kind === "firmware"
          ? { notifyType: "fwUpgradeResultNotify", ...ids, status: outcome, statusDesc: outcome }
          : { notifyType: "swUpgradeResultNotify", ...ids, swUpgradeResult: outcome, resultDesc: outcome },
      );
    }
  return outcomes;
}
