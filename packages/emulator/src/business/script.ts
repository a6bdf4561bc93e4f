import { businessNotifyTypes, type BusinessNotifyType } from "@upcall/contracts/notifications";
import * as z from "zod/mini";
import { identifier, type Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Notify } from "../push/notify.ts";
import { pushBody } from "../push/body.ts";
import { second } from "../time/clock.ts";
import { businessFields } from "./bodies.ts";

/** What `POST /admin/business` takes: which notifications of service data are to be pushed. */
export const businessOrder = z.strictObject({
  /** Every type, in the order of a device's life, when left out. */
  notifyTypes: z.optional(z.array(z.enum(businessNotifyTypes))),
  /** The devices they are about; when left out, the first of the fleet. */
  devices: z.optional(z.array(z.string())),
  /** Virtual seconds between two steps; 1 when left out. */
  every: z.optional(z.number().check(z.minimum(0))),
});
type BusinessOrder = z.output<typeof businessOrder>;

/** One notification of service data at a virtual time. Plain data, so that it can be stored. */
export interface BusinessEvent {
  readonly type: "business";
  readonly notifyType: BusinessNotifyType;
  readonly deviceId: string;
}

interface ScriptOptions {
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
export function createBusinessScript(options: ScriptOptions) {
  const { appIds, fleet, random, now, pushed, notify, schedule } = options;
  return {
    /** @returns how many steps were scheduled; what nobody has subscribed to is not pushed. Unknown devices are left out. */
    start(order: BusinessOrder): number {
      const {
        notifyTypes = businessNotifyTypes,
        devices = [fleet.deviceId({ group: 0, index: 0 })],
        every = 1,
      } = order;
      const existing = devices.filter((deviceId) => fleet.findDevice(deviceId) !== undefined);
      const steps = existing.flatMap((deviceId) => notifyTypes.map((notifyType) => ({ deviceId, notifyType })));
      for (const [number, step] of steps.entries())
        schedule(now() + (number + 1) * every * second, { type: "business", ...step });
      return steps.length;
    },
    handle({ notifyType, deviceId }: BusinessEvent, now: number): void {
      const group = fleet.groups[fleet.findDevice(deviceId)!.group]!;
      for (const appId of appIds) {
        const id = identifier(random, "request", appId, pushed());
        const fields = businessFields[notifyType]({ deviceId, appId, group, now, id });
        notify(appId, pushBody(notifyType, deviceId, fields), now);
      }
    },
  };
}
