import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "../workspace/packages.ts";
import { emptyFolder, install } from "./consumer.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import { step } from "./steps.ts";

const token = "4f9c2b71d03e8a65";

/** Takes one more device's outcome and once more the first one's, and prints the devices handled and the jobs done in all. */
const program = `
import { createReceiver } from "@upcall/receiver";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { deliveryRequest, firmwareResultSample } from "@upcall/receiver/testing";
import { pathToken } from "@upcall/receiver/trust";
import Database from "libsql";

const handled = [];
const inbox = sqliteInbox(new Database("inbox.db"));
const receiver = createReceiver({ inbox, trust: [pathToken("${token}")] }).on("fwUpgradeResultNotify", ({ deviceId }) => {
  handled.push(deviceId);
});
const sample = firmwareResultSample("SUCCESS");
for (const device of ["device-1", process.argv[2]]) {
  const body = { ...sample, deviceId: device, subOperationId: "sub-" + device };
  const { status } = await receiver.routes.fetch(deliveryRequest("https://hooks.example.com:443/${token}", body));
  if (status !== 200) throw new Error("answered " + status);
}
await receiver.drain();
console.log(handled.join(" ") + ", done " + (await inbox.jobs({ status: "done", limit: 9 })).length);
`;

async function expectOutput(folder: string, device: string, wanted: string): Promise<void> {
  const printed = (await run(process.execPath, ["main.mjs", device], { cwd: folder })).trim();
  if (printed !== wanted) throw new Error(`main.mjs printed "${printed}", not "${wanted}"`);
}

/** An application that keeps its inbox goes from the released receiver to the next one, and back. */
export async function checkUpgrade(
  released: readonly PublishedPackage[],
  next: readonly PublishedPackage[],
  room: string,
  registry: Registry,
): Promise<void> {
  const versionIn = (list: readonly PublishedPackage[]): string =>
    list.find(({ manifest }) => manifest.name === "@upcall/receiver")!.manifest.version;
  const folder = join(room, "upgrade");
  emptyFolder(folder, registry);
  writeFileSync(join(folder, "main.mjs"), program);
  const use = async (version: string, device: string, wanted: string): Promise<void> => {
    await install(folder, [`@upcall/receiver@${version}`, "hono", "zod", "libsql@0.5.29"]);
    await expectOutput(folder, device, wanted);
  };
  const [before, after] = [versionIn(released), versionIn(next)];
  await step(`an application on ${before}`, () => use(before, "device-2", "device-1 device-2, done 2"));
  await step(`its upgrade to ${after}`, () => use(after, "device-3", "device-3, done 3"));
  await step(`back to ${before}`, () => use(before, "device-4", "device-4, done 4"));
}
