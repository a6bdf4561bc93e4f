import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Notification } from "@upcall/contracts/notifications";
import type { HandledEvent } from "../campaigns.ts";
import type { CampaignOrder } from "../platform.ts";
import { compare } from "./compare.ts";
import { Failure } from "./failure.ts";
import type { Options } from "./options.ts";
import { startPlatform, type PlatformProcess } from "./platform-process.ts";
import { createProgress, type CampaignView } from "./progress.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

const secret = (): string => randomBytes(24).toString("base64url");
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Campaign {
  readonly name: string;
  readonly operationId: string;
  readonly devices: number;
}

/**
 * Runs both campaigns to their end and compares both records. Gives the exit code: 0 only if nothing was lost or
 * handled twice. `interrupt` ends the demo early, or at all when it waits for a person to end it.
 */
export async function runDemo({ devices, seed, port, once: ends }: Options, interrupt: AbortSignal): Promise<number> {
  const fleet = { software: Math.ceil(devices / 2), firmware: Math.floor(devices / 2) };
  const app = { appId: "demo", secret: secret() };
  const groups = { "software-fleet": fleet.software, "firmware-fleet": fleet.firmware };
  const platform = await startPlatform({ ...app, seed, speed: ends ? Infinity : 300, groups }, interrupt);
  const worker = await startWorker(port, {
    PLATFORM_URL: platform.url,
    APP_ID: app.appId,
    APP_SECRET: app.secret,
    HOOK_TOKEN: secret(),
    OPERATOR_TOKEN: secret(),
    COMMISSIONING: "true",
  }).catch(async (error: unknown) => {
    await platform.stop();
    throw error;
  });
  try {
    say(`platform  ${platform.url}  (emulated, process ${platform.pid})`);
    say(`worker    ${worker.url}  (workerd)`);
    const { subscribed } = await worker.api<{ subscribed: string[] }>("POST", "subscriptions");
    say(`subscribed to ${subscribed.join(", ")}`);
    const campaigns = [
      await startCampaign(worker, "software", fleet.software),
      await startCampaign(worker, "firmware", fleet.firmware),
    ];
    await Promise.race([platform.died, follow(campaigns, platform, worker, interrupt)]);
    const result = compare(devices, await pushedBy(platform), await worker.api<HandledEvent[]>("GET", "handled"));
    if (!ends) {
      say("Both campaigns have ended. Ctrl-C ends the demo.");
      await Promise.race([platform.died, once(interrupt, "abort")]);
    }
    say(JSON.stringify(result));
    return result.lost === 0 && result.duplicates === 0 ? 0 : 1;
  } finally {
    await Promise.all([platform.stop(), worker.stop()]);
  }
}

async function startCampaign(worker: WorkerProcess, kind: CampaignOrder["kind"], devices: number): Promise<Campaign> {
  const order: CampaignOrder = {
    kind,
    fileId: `${kind}-1`,
    targets: {
      deviceGroups: [`${kind}-fleet`],
      deviceType: "WaterMeter",
      model: "WM-1",
      manufacturerName: "Example",
    },
  };
  const { operationId } = await worker.api<{ operationId: string }>("POST", "campaigns", order);
  return { name: kind, operationId, devices };
}

/** Draws until the platform has nothing left to push and the application has handled what it was given. */
async function follow(
  campaigns: readonly Campaign[],
  platform: PlatformProcess,
  worker: WorkerProcess,
  interrupt: AbortSignal,
): Promise<void> {
  const progress = createProgress(process.stdout);
  const patience = 100;
  for (let quiet = 0; quiet < patience;) {
    const { idle } = await platform.admin<{ idle: boolean }>("state");
    const views = await Promise.all(campaigns.map((campaign) => view(campaign, worker)));
    progress.show(views);
    if (idle && views.every(ended)) break;
    quiet = idle ? quiet + 1 : 0;
    if (interrupt.aborted) throw new Failure("Interrupted before both campaigns had ended.");
    await pause(100);
  }
  progress.end();
}

const ended = ({ counts, devices }: CampaignView): boolean =>
  (counts["SUCCESS"] ?? 0) + (counts["FAIL"] ?? 0) === devices;

async function view({ name, operationId, devices }: Campaign, worker: WorkerProcess): Promise<CampaignView> {
  return { name, devices, counts: await worker.api<Record<string, number>>("GET", `campaigns/${operationId}`) };
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
