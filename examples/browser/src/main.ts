import { createClient } from "@upcall/client";
import { explain } from "@upcall/contracts/errors/catalog";
import { isUpcallError } from "@upcall/contracts/errors";

// The page's own origin passes the listed operations on and adds the token; there is no secret here.
const iot = createClient({ baseUrl: `${location.origin}/platform`, proxied: true });

const element = (id: string): HTMLElement => document.getElementById(id)!;

async function upgrade(): Promise<void> {
  const targets = { devices: ["meters-0001", "meters-0002", "meters-0003"] };
  const { operationId } = await iot.createSoftwareUpgradeTask({ fileId: "software-1", targets });
  element("status").textContent = "Running";
  for await (const { deviceId, to } of iot.watchUpgrade(operationId, { interval: 200 })) {
    const line = document.createElement("li");
    line.textContent = `${deviceId}: ${to}`;
    element("devices").append(line);
  }
  element("status").textContent = "Ended";
}

element("start").addEventListener("click", () => {
  upgrade().catch((error: unknown) => {
    element("status").textContent = isUpcallError(error) ? (explain(error.code) ?? error.message) : String(error);
  });
});
