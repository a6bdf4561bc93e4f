import * as z from "zod/mini";
import { businessNotifyTypes, managementNotifyTypes } from "../notifications/types.ts";
import { openEnum } from "../primitives/open-enum.ts";

/** A subscription as the platform reports it. */
export const subscription = z.looseObject({
  subscriptionId: z.string(),
  notifyType: openEnum([...managementNotifyTypes, ...businessNotifyTypes]),
  callbackUrl: z.string(),
});
export type Subscription = z.infer<typeof subscription>;
