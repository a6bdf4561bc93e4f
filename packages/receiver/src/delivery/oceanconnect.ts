import { check } from "@upcall/contracts/checking";
import {
  notificationSchemas,
  toUpgradeEvent,
  type ManagementNotifyType,
  type Notification,
  type PhaseEvent,
} from "@upcall/contracts/notifications";
import type { Dialect, Misreading, Notice } from "./dialect.ts";
import { listed } from "./issues.ts";
import { isWord } from "./text.ts";

const isManagement = (type: string): type is ManagementNotifyType => Object.hasOwn(notificationSchemas, type);

/** The outcome in the platform's own spelling, or the phase. */
function stateOf(body: Notification): string {
  if (body.notifyType === "swUpgradeResultNotify") return body.swUpgradeResult;
  if (body.notifyType === "fwUpgradeResultNotify") return body.status;
  return (toUpgradeEvent(body) as PhaseEvent).phase;
}

function readManagement(value: object, type: ManagementNotifyType): Notice | Misreading {
  const checked = check(notificationSchemas[type], value);
  if (!checked.ok) return { problem: listed(checked.issues) };
  const body: Notification = checked.value;
  return {
    type,
    stream: [body.appId, body.operationId, body.subOperationId],
    state: stateOf(body),
    event: () => toUpgradeEvent(body),
    deviceId: body.deviceId,
    body,
  };
}

/** OceanConnect V1 in its editions: the type stands in `notifyType`. The four management notifications are checked, others are not. */
export const oceanConnect: Dialect = {
  name: "OceanConnect V1",
  read(value) {
    const type = value["notifyType"];
    if (type === undefined) return undefined;
    if (!isWord(type)) return { problem: "notifyType: must be a word" };
    return isManagement(type) ? readManagement(value, type) : { type };
  },
};
