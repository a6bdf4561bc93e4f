import { encodeBase64 } from "hono/utils/encode";
import { bytes, digest, hex } from "../crypto.ts";
import { identifier, type Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { PushBody } from "../push/body.ts";
import type { Deliver } from "../push/send.ts";
import { instant, type Clock } from "../time/clock.ts";
import type { V5Wire } from "./options.ts";
import type { Rules } from "./rules.ts";
import type { SubTask, Task } from "./task.ts";

const times = (now: number): object => ({
  event_time: instant(now),
  event_time_ms: new Date(now).toISOString(),
});

/** A task came to another status. Sources: api-iothub/iot_06_v5_01204, and iot_06_v5_0066 for the first shape. */
export function taskPush(task: Task, appId: string, requestId: string, now: number, wire: V5Wire): PushBody {
  const { task_id, status, status_desc } = task;
  const spelled = status === "Waitting" ? wire.waiting : status;
  const body = { app_id: appId, task_id, task_type: task.request["task_type"], status: spelled, status_desc };
  const push =
    wire.pushShape === "first"
      ? { resource: "batchtask.status", event: "update", notify_data: body }
      : { resource: "batchtask", event: "update", ...times(now), request_id: requestId, notify_data: { body } };
  return { notifyType: "batchtask/update", deviceId: "", text: JSON.stringify(push) };
}

/** A device runs another version. Source: api-iothub/iot_06_v5_01207. */
export function devicePush(device: SubTask, fleet: Fleet, appId: string, requestId: string, now: number): PushBody {
  const versions = {
    fw_version: fleet.version("firmware", device.place),
    sw_version: fleet.version("software", device.place),
  };
  const ids = { app_id: appId, device_id: device.target, node_id: device.target };
  const push = {
    resource: "device",
    event: "update",
    ...times(now),
    request_id: requestId,
    notify_data: {
      header: { ...ids, product_id: "", gateway_id: device.target, tags: [] },
      body: { ...ids, ...versions },
    },
  };
  return { notifyType: "device/update", deviceId: device.target, text: JSON.stringify(push) };
}

const written: Readonly<Record<V5Wire["signature"], (digest: ArrayBuffer) => string>> = {
  hex,
  HEX: (digest) => hex(digest).toUpperCase(),
  base64: encodeBase64,
};

/** Signs pushes whose target has a token: SHA-256 over token, timestamp and nonce, sorted and joined. The body has no part in it. */
export function signing(deliver: Deliver, rules: Rules, wire: V5Wire, clock: Clock, random: Random): Deliver {
  let signed = 0;
  return async (request) => {
    const token = rules.tokenFor(request.url);
    if (token === undefined) return deliver(request);
    const milliseconds = clock.wall();
    const timestamp = String(wire.timestamp === "seconds" ? Math.floor(milliseconds / 1000) : milliseconds);
    const nonce = identifier(random, "nonce", signed++);
    const text = [token, timestamp, nonce].sort().join("");
    const headers = new Headers(request.headers);
    headers.set("timestamp", timestamp);
    headers.set("nonce", nonce);
    headers.set("signature", written[wire.signature](await digest(bytes(text))));
    return deliver(new Request(request, { headers }));
  };
}
