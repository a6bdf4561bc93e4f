import { isUpcallError } from "@upcall/contracts/errors";
import type { UpgradeEvent } from "@upcall/contracts/notifications";
import { subTasksOf, type UpgradeRecord } from "../reconcile/upgrade-record.ts";
import { RetryLater } from "../worker/retry.ts";

/**
 * Asks the platform whether it knows the sub-operation of an event. False makes the job a dead letter; what it throws makes it
 * a retry.
 */
export type ReadBack = (event: UpgradeEvent) => Promise<boolean>;

export interface ReadBackOptions {
  /**
   * Milliseconds before the same operation is read again for a sub-operation that it did not have.
   *
   * @default 60000
   */
  readonly againMs?: number;
  /** Clock in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

interface Known {
  readonly devices: ReadonlyMap<string, string | undefined>;
  readonly readAt: number;
}

const operationsKept = 1000;

async function readDevices(
  platform: Pick<UpgradeRecord, "queryUpgradeSubTask">,
  operationId: string,
): Promise<Known["devices"]> {
  const devices = new Map<string, string | undefined>();
  try {
    for await (const rows of subTasksOf(platform, operationId))
      for (const { subOperationId, deviceId } of rows) devices.set(subOperationId, deviceId ?? undefined);
  } catch (error) {
    if (!isUpcallError(error, "123009")) throw error;
  }
  return devices;
}

/**
 * A {@link ReadBack} that reads the sub-operations of an operation once and remembers them. A forger who knows the callback URL
 * can then only repeat what is true, or what the platform has not yet contradicted.
 */
export function readBack(
  platform: Pick<UpgradeRecord, "queryUpgradeSubTask">,
  { againMs = 60_000, now = Date.now }: ReadBackOptions = {},
): ReadBack {
  const operations = new Map<string, Known>();

  function matches({ devices }: Known, { subOperationId, deviceId }: UpgradeEvent): boolean {
    const device = devices.get(subOperationId);
    return devices.has(subOperationId) && (device === undefined || device === deviceId);
  }

  return async (event) => {
    const { operationId } = event;
    const before = operations.get(operationId);
    if (before && matches(before, event)) return true;
    if (before && now() - before.readAt < againMs) throw new RetryLater(before.readAt + againMs);
    const fresh = { devices: await readDevices(platform, operationId), readAt: now() };
    operations.delete(operationId);
    operations.set(operationId, fresh);
    if (operations.size > operationsKept) operations.delete(operations.keys().next().value!);
    return matches(fresh, event);
  };
}
