import { createClient } from "@upcall/client";
import { toUpgradeEvent, type NotificationOf } from "@upcall/contracts/notifications";
import { createReceiver } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pathToken } from "@upcall/receiver/trust";

/** What an application writes, so that the compiler's work for it can be counted. */
export async function application(appId: string, secret: string, token: string): Promise<void> {
  const iot = createClient({ baseUrl: "https://iot.example.com:8743", appId, secret });
  const started = await iot.createFirmwareUpgradeTask({ fileId: "f-1", targets: { devices: ["d-1"] } }).attempt();
  if (!started.ok) throw started.error;
  for await (const { deviceId, to } of iot.watchUpgrade(started.value.operationId)) console.log(deviceId, to);
  for await (const task of iot.queryUpgradeTaskList({ operationStatus: "processing" })) console.log(task.operationId);
  createReceiver({ inbox: memoryInbox(), trust: [pathToken(token)] })
    .on("swUpgradeStateChangeNotify", ({ swUpgradeState }) => console.log(swUpgradeState))
    .on("swUpgradeResultNotify", ({ swUpgradeResult }) => console.log(swUpgradeResult))
    .on("fwUpgradeStateChangeNotify", ({ step }) => console.log(step))
    .on("fwUpgradeResultNotify", (body: NotificationOf<"fwUpgradeResultNotify">) => console.log(toUpgradeEvent(body)));
}
