import { createClient, type Client } from "@upcall/client";
import { ctwing } from "@upcall/client/ctwing";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { createEmulator, type EmulatorOptions } from "@upcall/emulator";
import { expect, test } from "vitest";
import { application, pushToken } from "./outcomes.ts";
import { callbackUrl, forward, idsOf, platform, upgrade } from "./platform.ts";

const fleet = [{ group: "meters", devices: 200 }];
const app = { appId: "app-1", secret: "s3cret" };
const seeded = { fleet, behaviour: { failures: 0.2 }, seed: "autumn", quota: { calls: Infinity } };

type Application = ReturnType<typeof application>;

/** Subscribes and upgrades software and firmware of the fleet by V1's calls. */
async function runV1(client: Client): Promise<void> {
  for (const notifyType of managementNotifyTypes)
    await client.subDeviceManagementData({ notifyType, callbackurl: callbackUrl });
  const targets = { deviceGroups: ["meters"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Example" };
  await client.createSoftwareUpgradeTask({ fileId: "software-1", targets });
  await client.createFirmwareUpgradeTask({ fileId: "firmware-1", targets });
}

const emulatorFor = ({ receiver }: Application, options: Partial<EmulatorOptions> = {}) =>
  createEmulator({ apps: [app], ...seeded, deliver: (request) => receiver.fetch(request), ...options });

/** How the fleet is upgraded on each platform. The application is the same. */
const platforms: Readonly<Record<string, (application: Application) => Promise<void>>> = {
  async V1(application) {
    const emulator = emulatorFor(application);
    await runV1(
      createClient({ baseUrl: "https://platform.example.com:8743", ...app, fetch: emulator.fetch, limit: false }),
    );
    await emulator.idle();
  },
  async CTWing(application) {
    const emulator = emulatorFor(application, { edition: "CTWing" });
    // Upgrades are started in the console there; the versions let a program do it.
    const versions = { createSoftwareUpgradeTask: "20210721031158", createFirmwareUpgradeTask: "20210721031158" };
    const profile = ctwing({ appKey: app.appId, appSecret: app.secret, versions });
    await runV1(
      createClient({ baseUrl: "https://ag-api.ctwing.example", profile, fetch: emulator.fetch, limit: false }),
    );
    await emulator.idle();
  },
  async v5({ receiver, bridgeTo, pushes }) {
    const { emulator, iotda } = platform({ ...seeded, deliver: (request) => receiver.fetch(request) });
    await forward(iotda, { token: pushToken });
    const software = { task_type: "softwareUpgrade", document: { package_ids: ["software-1"] } } as const;
    for (const more of [software, {}]) await iotda.createBatchTask(upgrade(idsOf(200), more));
    await emulator.idle();
    await receiver.drain();
    expect(pushes).toHaveLength(6);
    const bridge = bridgeTo(iotda);
    expect(await bridge.run()).toEqual({ tasks: 2, devices: 400, events: 400 });
    expect(await bridge.run()).toEqual({ tasks: 0, devices: 0, events: 0 });
  },
};

async function outcomesOn(name: string): Promise<string[]> {
  const run = application({ signed: name === "v5" });
  await platforms[name]!(run);
  await run.receiver.drain();
  expect([...run.via]).toEqual([name === "v5" ? "reconcile" : "push"]);
  return run.outcomes.sort();
}

test("one set of handlers is given the same outcomes by V1, CTWing and v5, for the same seeded fleet", async () => {
  const [first, ...others] = await Promise.all(Object.keys(platforms).map(outcomesOn));
  expect(first).toHaveLength(400);
  expect(new Set(first).size).toBe(400);
  expect(first!.filter((line) => line.includes("FAIL")).length).toBeGreaterThan(40);
  for (const outcomes of others) expect(outcomes).toEqual(first);
});
