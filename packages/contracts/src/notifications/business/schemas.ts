import { bindDevice } from "./bind-device.ts";
import { commandRsp } from "./command-rsp.ts";
import { deviceAdded } from "./device-added.ts";
import { deviceCapabilitiesAdded } from "./device-capabilities-added.ts";
import { deviceCapabilitiesChanged } from "./device-capabilities-changed.ts";
import { deviceCapabilitiesDeleted } from "./device-capabilities-deleted.ts";
import { deviceDataChanged } from "./device-data-changed.ts";
import { deviceDatasChanged } from "./device-datas-changed.ts";
import { deviceDeleted } from "./device-deleted.ts";
import { deviceDesiredPropertiesModifyStatusChanged } from "./device-desired-properties-modify-status-changed.ts";
import { deviceEvent } from "./device-event.ts";
import { deviceInfoChanged } from "./device-info-changed.ts";
import { deviceModelAdded } from "./device-model-added.ts";
import { deviceModelDeleted } from "./device-model-deleted.ts";
import { locationChanged } from "./location-changed.ts";
import { messageConfirm } from "./message-confirm.ts";
import { ruleEvent } from "./rule-event.ts";
import { serviceInfoChanged } from "./service-info-changed.ts";

/** The schema of each business notification, by type. */
export const businessNotificationSchemas = {
  deviceAdded,
  bindDevice,
  deviceInfoChanged,
  deviceDataChanged,
  deviceDatasChanged,
  serviceInfoChanged,
  deviceDeleted,
  messageConfirm,
  commandRsp,
  deviceEvent,
  ruleEvent,
  deviceModelAdded,
  deviceModelDeleted,
  deviceCapabilitiesChanged,
  deviceCapabilitiesAdded,
  deviceCapabilitiesDeleted,
  deviceDesiredPropertiesModifyStatusChanged,
  locationChanged,
} as const;
