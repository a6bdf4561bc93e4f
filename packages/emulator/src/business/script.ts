import { businessNotifyTypes, type BusinessNotifyType } from "@upcall/contracts/notifications";
import * as z from "zod/mini";
import { identifier, type Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Notify } from "../push/notify.ts";
import { pushBody } from "../push/body.ts";
import { businessFields } from "./bodies.ts";

/** What `POST /admin/business` takes: which notifications of service data are to be pushed. */
export interface BusinessOrder {
  /** @default every type, in the order of a device's life */
  readonly notifyTypes?: readonly BusinessNotifyType[] | undefined;
  /** The devices they are about. @default the first of the fleet */
  readonly devices?: readonly string[] | undefined;
  /** Virtual seconds between two steps. @default 1 */
  readonly every?: number | undefined;
}

export const businessOrder: z.ZodMiniType<BusinessOrder, BusinessOrder> = z.strictObject({
  notifyTypes: z.optional(z.array(z.enum(businessNotifyTypes))),
  devices: z.optional(z.array(z.string())),
  every: z.optional(z.number().check(z.minimum(0))),
}) as never;

/** One notification of service data at a virtual time. Plain data, so that it can be stored. */
export interface BusinessEvent {
  readonly type: "business";
  readonly notifyType: BusinessNotifyType;
  readonly deviceId: string;
}

export interface ScriptOptions {
  readonly appIds: readonly string[];
  readonly fleet: Fleet;
  readonly random: Random;
  readonly now: () => number;
  /** How many notifications there are; names the next. */
  readonly pushed: () => number;
  readonly notify: Notify;
  readonly schedule: (time: number, event: BusinessEvent) => void;
}

/** Pushes notifications of service data, without simulating what devices report. */
export interface BusinessScript {
  /** @returns how many steps were scheduled; what nobody has subscribed to is not pushed. Unknown devices are left out. */
  start(order: BusinessOrder): number;
  handle(event: BusinessEvent, now: number): void;
}

const second = 1000;

export function createBusinessScript({
  appIds,
  fleet,
  random,
  now,
  pushed,
  notify,
  schedule,
}: ScriptOptions): BusinessScript {
  return {
    start({ notifyTypes = businessNotifyTypes, devices = [fleet.deviceId({ group: 0, index: 0 })], every = 1 }) {
      const existing = devices.filter((deviceId) => fleet.findDevice(deviceId) !== undefined);
      const steps = existing.flatMap((deviceId) => notifyTypes.map((notifyType) => ({ deviceId, notifyType })));
      for (const [number, step] of steps.entries())
        schedule(now() + (number + 1) * every * second, { type: "business", ...step });
      return steps.length;
    },
    handle({ notifyType, deviceId }, now) {
      const group = fleet.groups[fleet.findDevice(deviceId)!.group]!;
      for (const appId of appIds) {
        const id = identifier(random, "request", appId, pushed());
        const fields = businessFields[notifyType]({ deviceId, appId, group, now, id });
        notify(appId, pushBody(notifyType, deviceId, fields), now);
      }
    },
  };
}
