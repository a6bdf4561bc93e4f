import { businessNotifyTypes, managementNotifyTypes, type NotifyType } from "@upcall/contracts/notifications";

/** Everything that can be subscribed to; upgrades first. */
export const notifyTypes: readonly NotifyType[] = [...managementNotifyTypes, ...businessNotifyTypes];
