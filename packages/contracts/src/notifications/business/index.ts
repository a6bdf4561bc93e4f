export {
  businessNotification,
  parseBusinessNotification,
  type BusinessNotification,
  type BusinessNotificationOf,
} from "./business-notification.ts";
export { bindDevice, type BindDevice } from "./bind-device.ts";
export { commandRsp, type CommandRsp } from "./command-rsp.ts";
export { commandStatus, type CommandStatus } from "./command-status.ts";
export { deviceAdded, type DeviceAdded } from "./device-added.ts";
export { deviceCapabilitiesAdded, type DeviceCapabilitiesAdded } from "./device-capabilities-added.ts";
export { deviceCapabilitiesChanged, type DeviceCapabilitiesChanged } from "./device-capabilities-changed.ts";
export { deviceCapabilitiesDeleted, type DeviceCapabilitiesDeleted } from "./device-capabilities-deleted.ts";
export { deviceDataChanged, type DeviceDataChanged } from "./device-data-changed.ts";
export { deviceDatasChanged, type DeviceDatasChanged } from "./device-datas-changed.ts";
export { deviceDeleted, type DeviceDeleted } from "./device-deleted.ts";
export {
  deviceDesiredPropertiesModifyStatusChanged,
  type DeviceDesiredPropertiesModifyStatusChanged,
} from "./device-desired-properties-modify-status-changed.ts";
export { deviceEvent, type DeviceEvent } from "./device-event.ts";
export { deviceInfo, type DeviceInfo } from "./device-info.ts";
export { deviceInfoChanged, type DeviceInfoChanged } from "./device-info-changed.ts";
export { deviceModelAdded, type DeviceModelAdded } from "./device-model-added.ts";
export { deviceModelDeleted, type DeviceModelDeleted } from "./device-model-deleted.ts";
export { locationChanged, type LocationChanged } from "./location-changed.ts";
export { messageConfirm, type MessageConfirm } from "./message-confirm.ts";
export { ruleEvent, type RuleEvent } from "./rule-event.ts";
export { businessNotificationSchemas } from "./schemas.ts";
export { serviceData, type ServiceData } from "./service.ts";
export { serviceInfoChanged, type ServiceInfoChanged } from "./service-info-changed.ts";
