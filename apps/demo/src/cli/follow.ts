import { setTimeout as pause } from "node:timers/promises";
import type { CampaignView } from "../app/views.ts";
import { Failure } from "./failure.ts";
import type { PlatformProcess } from "./platform-process.ts";
import { screen, type CampaignProgress } from "./screen.ts";
import type { WorkerProcess } from "./worker-process.ts";

export interface Followed {
  /** Absent when the platform is not ours. */
  readonly platform?: PlatformProcess;
  /** Whether the platform says when it has nothing left to push. Else it is taken to have nothing left. */
  readonly isWhole?: boolean;
  readonly worker: WorkerProcess;
  readonly interrupt: AbortSignal;
  /** Called whenever all campaigns have ended; without it the demo ends then. */
  readonly allEnded?: () => Promise<void>;
}

const stride = 100;
/** How long the application may take for what it was given, once the platform is idle. */
const patience = 100;
const cronMs = 15_000;
/** How often in a row workerd is started again. */
const revivals = 5;

/**
 * Draws the campaigns, plays the edge's cron, and starts workerd again when it has died. Ends when interrupted; without `allEnded`
 * also when all campaigns have ended, or the platform is idle and they do not end.
 */
export async function followCampaigns({ platform, isWhole, worker, interrupt, allEnded }: Followed): Promise<void> {
  let cronAt = Date.now() + cronMs;
  let ended = false;
  try {
    for (let quiet = 0; !interrupt.aborted && quiet < patience;) {
      const { idle } = platform && isWhole ? await platform.admin<{ idle: boolean }>("state") : { idle: !!platform };
      const views = await readCampaigns(worker, interrupt);
      screen.show(views.map(toProgress));
      const over = idle && views.every(hasEnded);
      if (over && !allEnded) return;
      if (over && !ended) await allEnded?.();
      ended = over;
      quiet = idle && isWhole && !allEnded ? quiet + 1 : 0;
      if (Date.now() > cronAt) {
        cronAt = Date.now() + cronMs;
        await worker.cron().catch(() => {});
      }
      await pause(stride, undefined, { signal: interrupt }).catch(() => {});
    }
  } catch (error) {
    // What is asked of processes that are ending fails, and that is nobody's fault.
    if (!interrupt.aborted) throw error;
  } finally {
    screen.end();
  }
}

/** A call that fails on a busy machine is made again; workerd is started again only when it is gone. */
async function readCampaigns(worker: WorkerProcess, interrupt: AbortSignal): Promise<CampaignView[]> {
  for (let revived = 0, tries = 0; ;) {
    try {
      return await worker.api<CampaignView[]>("GET", "campaigns");
    } catch (error) {
      if (interrupt.aborted) return [];
      if (error instanceof Failure) throw error;
      if ((await worker.listens()) && (tries += 1) < patience) {
        await pause(stride, undefined, { signal: interrupt }).catch(() => {});
        continue;
      }
      if ((revived += 1) > revivals)
        throw new Failure("The Worker's process ended and does not start again. Run the demo again.");
      screen.say("The Worker's process ended; starting it again with its state.");
      await worker.revive();
    }
  }
}

const toProgress = ({ kind, devices, states }: CampaignView): CampaignProgress => ({
  name: kind,
  devices: devices ?? Object.values(states).reduce((sum, count) => sum + count, 0),
  counts: states,
});

const hasEnded = ({ states, devices }: CampaignView): boolean =>
  (states["SUCCESS"] ?? 0) + (states["FAIL"] ?? 0) === devices;
