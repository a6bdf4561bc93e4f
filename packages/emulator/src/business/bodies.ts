import type { BusinessNotifyType } from "@upcall/contracts/notifications";
import { instant } from "../time/clock.ts";
import type { DeviceGroup } from "../fleet/device-group.ts";

/** The device that a notification of service data is about. */
export interface BusinessSubject {
  readonly deviceId: string;
  readonly appId: string;
  readonly group: Required<Pick<DeviceGroup, "deviceType" | "model" | "manufacturerName" | "swVersion" | "fwVersion">>;
  /** Milliseconds of virtual time. */
  readonly now: number;
  /** Tells one notification from another, such as in `requestId`. */
  readonly id: string;
}

type Fields = (subject: BusinessSubject) => object;

const eventTime = ({ now }: BusinessSubject): string => instant(now);

/** Each device is its own gateway, as NB-IoT devices are. */
const device: Fields = ({ deviceId }) => ({ deviceId, gatewayId: deviceId });

const deviceInfo: Fields = ({ deviceId, group }) => ({
  nodeId: deviceId,
  name: deviceId,
  manufacturerName: group.manufacturerName,
  deviceType: group.deviceType,
  model: group.model,
  swVersion: group.swVersion,
  fwVersion: group.fwVersion,
  protocolType: "CoAP",
  status: "ONLINE",
  statusDetail: "NONE",
});

const service: Fields = (subject) => ({
  serviceId: "Battery",
  serviceType: "Battery",
  data: { batteryLevel: 87 },
  eventTime: eventTime(subject),
});

const message = (subject: BusinessSubject, header: object): object => ({
  header: { requestId: subject.id, from: `/devices/${subject.deviceId}`, to: `/apps/${subject.appId}`, ...header },
  body: {},
});

const model: Fields = ({ appId, group: { deviceType, manufacturerName, model } }) => ({
  appId,
  deviceType,
  manufacturerName,
  manufacturerId: manufacturerName,
  model,
  protocolType: "CoAP",
});

/** What each type says beside `notifyType`. Sources: api-IoT/iot_06_0025 and the vendor's Java SDK; values are ours. */
export const businessFields: Readonly<Record<BusinessNotifyType, Fields>> = {
  deviceAdded: (subject) => ({ ...device(subject), nodeType: "ENDPOINT", deviceInfo: deviceInfo(subject) }),
  bindDevice: (subject) => ({ deviceId: subject.deviceId, resultCode: "succeeded", deviceInfo: deviceInfo(subject) }),
  deviceInfoChanged: (subject) => ({ ...device(subject), deviceInfo: deviceInfo(subject) }),
  deviceDataChanged: (subject) => ({ requestId: subject.id, ...device(subject), service: service(subject) }),
  deviceDatasChanged: (subject) => ({ requestId: subject.id, ...device(subject), services: [service(subject)] }),
  serviceInfoChanged: (subject) => ({
    ...device(subject),
    serviceId: "Battery",
    serviceType: "Battery",
    serviceInfo: { muteCmds: [] },
  }),
  deviceDeleted: device,
  messageConfirm: (subject) => message(subject, { status: "delivered", timestamp: eventTime(subject) }),
  commandRsp: (subject) => message(subject, { deviceId: subject.deviceId, serviceType: "Battery", method: "PUT" }),
  deviceEvent: (subject) => ({
    header: {
      eventType: "lowBattery",
      from: `/devices/${subject.deviceId}`,
      timestamp: eventTime(subject),
      eventTime: eventTime(subject),
      deviceId: subject.deviceId,
      serviceType: "Battery",
    },
    body: { batteryLevel: 7 },
  }),
  ruleEvent: (subject) => ({
    author: subject.appId,
    ruleId: "rule-1",
    ruleName: "low battery",
    logic: "and",
    reasons: [],
    triggerTime: eventTime(subject),
    actionsResults: [],
  }),
  deviceModelAdded: model,
  deviceModelDeleted: model,
  deviceCapabilitiesChanged: device,
  deviceCapabilitiesAdded: device,
  deviceCapabilitiesDeleted: device,
  deviceDesiredPropertiesModifyStatusChanged: ({ deviceId }) => ({
    deviceId,
    serviceId: "Battery",
    properties: { interval: 3600 },
    status: "DELIVERED",
  }),
  locationChanged: device,
};
