export { firmwareResult, type FirmwareResult } from "./fw-result.ts";
export { firmwareState, type FirmwareState } from "./fw-state.ts";
export { normalize, type Normalized } from "./normalize.ts";
export { notification, type Notification, type NotificationOf } from "./notification.ts";
export { notifyTypeOf, parseNotification } from "./parse.ts";
export { outcomes, phases, steps, type Outcome, type Phase } from "./phase.ts";
export { notificationSchemas } from "./schemas.ts";
export { softwareResult, type SoftwareResult } from "./sw-result.ts";
export { softwareState, type SoftwareState } from "./sw-state.ts";
export {
  businessNotifyTypes,
  managementNotifyTypes,
  type BusinessNotifyType,
  type ManagementNotifyType,
  type NotifyType,
} from "./types.ts";
export { toUpgradeEvent, type OutcomeEvent, type PhaseEvent, type UpgradeEvent } from "./upgrade-event.ts";
