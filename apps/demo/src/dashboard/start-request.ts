import { createSoftwareUpgradeTask } from "@upcall/contracts/operations";
import type * as z from "zod/mini";
import { fromPlatformTime, toPlatformTime, type UpgradePackage } from "@upcall/contracts";

/** The fields of the dialog, as texts. */
export interface StartFields {
  readonly group: string;
  /** Ids, one a line or separated by commas. */
  readonly devices: string;
  readonly executeType: "now" | "custom";
  /** Local times, as the browser's fields give them. */
  readonly startTime: string;
  readonly endTime: string;
  readonly retryTimes: string;
}

export const noFields: StartFields = {
  group: "",
  devices: "",
  executeType: "now",
  startTime: "",
  endTime: "",
  retryTimes: "0",
};

type StartRequest = z.infer<typeof createSoftwareUpgradeTask.body>;

/** What is wrong, by field of the dialog. */
export type Problems = Partial<Record<keyof StartFields, string>>;

/** The platform takes no more devices in one operation. */
const atMost = 256;

/** A reason in the address, where an empty one must differ from none. */
export const reasonParam = (reason: string): string => `=${reason}`;
export const reasonOfParam = (param: string): string | undefined => (param === "" ? undefined : param.slice(1));

export const isSoftware = ({ fileType }: UpgradePackage): boolean => fileType === "softwarePackage";

const platformTime = (local: string): string | undefined =>
  local === "" ? undefined : toPlatformTime(new Date(local));

function policyOf({ executeType, startTime, endTime, retryTimes }: StartFields) {
  const times = Number(retryTimes);
  const start = platformTime(startTime);
  const end = platformTime(endTime);
  return {
    executeType,
    ...(executeType === "custom" && { ...(start && { startTime: start }), ...(end && { endTime: end }) }),
    ...(times > 0 && { retryType: true, retryTimes: times }),
  };
}

/** The platform's requests for what the dialog says: one for every 256 devices. */
export function requestsOf(fields: StartFields, chosen: UpgradePackage): StartRequest[] {
  const { fileId, deviceType, model, manufacturerName } = chosen;
  const policy = policyOf(fields);
  const devices = [...new Set(fields.devices.split(/[\s,]+/).filter(Boolean))];
  const group = fields.group.trim();
  if (devices.length === 0) {
    const deviceGroups = group === "" ? [] : [group];
    const of = { deviceType: deviceType ?? "", model: model ?? "", manufacturerName: manufacturerName ?? "" };
    return [{ fileId, targets: { deviceGroups, ...of }, policy }];
  }
  const parts = Array.from({ length: Math.ceil(devices.length / atMost) }, (_, at) =>
    devices.slice(at * atMost, (at + 1) * atMost),
  );
  return parts.map((part) => ({ fileId, targets: { devices: part }, policy }));
}

const fieldOf = (path: readonly PropertyKey[]): keyof StartFields => {
  const name = String(path.at(-1));
  if (name in noFields) return name as keyof StartFields;
  return path.includes("devices") ? "devices" : "group";
};

/** Checks with the contracts' rules, before anything is sent; and with the clock, which they do not have. */
export function problemsOf(requests: readonly StartRequest[], now: number): Problems {
  const problems: Record<string, string> = {};
  for (const request of requests) {
    const { error } = createSoftwareUpgradeTask.body.safeParse(request);
    for (const { path, message } of error?.issues ?? []) problems[fieldOf(path)] ??= message;
    const start = fromPlatformTime(request.policy?.startTime ?? "");
    if (start && start.getTime() < now) problems["startTime"] ??= "must not be in the past";
  }
  return problems;
}
