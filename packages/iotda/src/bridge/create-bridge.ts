import { memoryStore, type TokenStore } from "@upcall/client";
import { fromPlatformTime } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import type { BatchTask } from "../batch-tasks/batch-task.ts";
import { pagesOf } from "../primitives/paging.ts";
import { cursorStore } from "./cursor.ts";
import { upgradeTypes, type UpgradeType } from "./notification.ts";
import type { BatchTaskRecord, RecordInbox } from "./ports.ts";
import { readTask } from "./read-task.ts";

export interface BridgeOptions {
  /**
   * Tells where tasks and devices stand; a client of `createIotda` does. Reads wait for its limit like other calls: give the bridge a client of its own
   * with a part of the limit, so that others find room.
   */
  readonly platform: BatchTaskRecord;
  /** Takes the events; `recordInbox(receiver)` of `@upcall/receiver/reconcile` does. */
  readonly inbox: RecordInbox;
  /** The resource space that the devices belong to; `appId` of the notifications. */
  readonly appId: string;
  /** Leaves out tasks that were created before this time; a number is milliseconds since 1970. @default the last 30 days */
  readonly since?: Date | number | undefined;
  /**
   * Where the bridge remembers how far it has read. Nothing is lost or doubled without it, but after a restart tasks are read once more.
   *
   * @default this process's memory
   */
  readonly store?: TokenStore | undefined;
  /**
   * Whether devices that wait or run give a state change too, `idle` and `otacreated`: one more notification a device and status. Phases of the download
   * are not known to v5.
   *
   * @default false: only after a failure, where they say that another attempt began
   */
  readonly phases?: boolean | undefined;
}

/** What a run has read. */
export interface BridgeReport {
  /** Tasks whose devices were read. */
  readonly tasks: number;
  readonly devices: number;
  /** Notifications that were recorded. */
  readonly events: number;
}

/** Turns the record of batch tasks into notifications about devices. */
export interface Bridge {
  /**
   * Reads the devices of all tasks that look different from the last time. Runs do not overlap: a call during a run makes that one look once
   * more. Call it from a timer or a cron trigger, at least every few minutes, and on each push. Do not await it in a handler, which would wait for
   * itself.
   *
   * @throws what the platform's client throws; what was recorded until then stays, and the next run goes on from there.
   */
  run(options?: { readonly signal?: AbortSignal | undefined }): Promise<BridgeReport>;
}

const month = 30 * 86_400_000;

/**
 * Makes a bridge from IoTDA v5, which tells tasks, to V1's notifications, which tell devices. Each outcome of each attempt is recorded exactly once, however
 * often it is read, by however many bridges: the inbox knows where a device stands, and an event has one id.
 *
 * @throws ConfigError for a missing option.
 * @example
 * const bridge = createBridge({ platform: iotda, inbox: recordInbox(receiver), appId });
 * const look = () => void bridge.run().catch(report);
 * receiver.on("batchtask/update", look);
 * setInterval(look, 60_000);
 */
export function createBridge(options: BridgeOptions): Bridge {
  const { platform, inbox, appId, since, store = memoryStore(), phases = false } = options;
  if (!platform) throw new ConfigError("platform", "is missing; give a client, such as createIotda(...)");
  if (!inbox) throw new ConfigError("inbox", "is missing; give recordInbox(receiver)");
  if (!appId) throw new ConfigError("appId", "is missing; the console shows it with the resource space");
  const cursors = cursorStore(store);
  const isOld = ({ create_time }: BatchTask): boolean =>
    (fromPlatformTime(create_time ?? "")?.getTime() ?? Infinity) < Number(since ?? Date.now() - month);

  async function* tasksOf(task_type: UpgradeType, signal: AbortSignal | undefined): AsyncGenerator<BatchTask> {
    const pages = pagesOf("batchtasks", (query) =>
      platform.listBatchTasks({ task_type, app_id: appId, ...query }, { signal }),
    );
    for await (const tasks of pages)
      for (const task of tasks) {
        // The newest come first.
        if (isOld(task)) return;
        yield { task_type, ...task };
      }
  }

  let current: Promise<BridgeReport> | undefined;
  let again = false;

  async function passes(signal: AbortSignal | undefined): Promise<BridgeReport> {
    const report = { tasks: 0, devices: 0, events: 0 };
    do {
      again = false;
      for (const type of upgradeTypes)
        for await (const task of tasksOf(type, signal)) {
          const { devices, events } = await readTask({ platform, inbox, cursors, appId, phases, signal }, task);
          report.tasks += Number(devices > 0);
          report.devices += devices;
          report.events += events;
        }
    } while (again);
    return report;
  }

  return {
    run({ signal } = {}) {
      if (current) again = true;
      else current = passes(signal).finally(() => (current = undefined));
      return current;
    },
  };
}
