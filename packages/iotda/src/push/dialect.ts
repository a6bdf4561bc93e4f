import { check } from "@upcall/contracts";
import { batchTaskPush } from "./batch-task-push.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The current resource, and that of the first edition. */
const batchTaskResources = new Set(["batchtask", "batchtask.status"]);

/** Reads either shape: `notify_data.body`, or in the first edition `notify_data` itself. */
function readBatchTask(envelope: Fields, data: Fields) {
  const { event_time, event_time_ms, request_id } = envelope;
  const fields = isObject(data["body"]) ? data["body"] : data;
  const read = check(batchTaskPush, { ...fields, event_time, event_time_ms, request_id });
  return read.ok
    ? { type: "batchtask/update", body: read.value }
    : { problem: read.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") };
}

const deviceIdOf = ({ header }: Fields): string | undefined => {
  const id = isObject(header) ? header["device_id"] : undefined;
  return typeof id === "string" ? id : undefined;
};

/**
 * How IoTDA v5 writes its pushes, for `dialects` of a receiver. The type is `<resource>/<event>`, such as `batchtask/update`; pushes about batch tasks
 * are checked, others go to their handlers as they are. None belongs to a sub-operation, so each is handled; the bridge is what tells devices.
 *
 * @example
 * createReceiver({ inbox, trust, dialects: [oceanConnect, iotdaDialect], schemas: pushSchemas });
 */
export const iotdaDialect = {
  name: "IoTDA v5",
  read(
    envelope: Fields,
  ):
    | { readonly type: string; readonly body?: object; readonly deviceId?: string | undefined }
    | { readonly problem: string }
    | undefined {
    const { resource, event, notify_data: data } = envelope;
    if (typeof resource !== "string" || !isObject(data)) return undefined;
    if (batchTaskResources.has(resource)) return readBatchTask(envelope, data);
    if (typeof event !== "string") return { problem: "event: must be text" };
    return { type: `${resource}/${event}`, deviceId: deviceIdOf(data) };
  },
} as const;
