import { createClient } from "@upcall/client";
import { createEmulator } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { expect, test } from "vitest";
import { freePort } from "./ports.ts";
import { runDemo, stateFolder } from "./running-demo.ts";

test("with a platform that is not ours, campaigns of others are shown and none is started", async () => {
  const app = { appId: "an-application", secret: "its-secret" };
  const emulator = createEmulator({ apps: [app], fleet: [{ group: "meters", devices: 5 }], seed: 7 });
  const platform = await serveEmulator(emulator);
  const port = await freePort(0);
  const state = stateFolder();
  process.env["UPCALL_APP_ID"] = app.appId;
  process.env["UPCALL_SECRET"] = app.secret;
  const callback = `http://127.0.0.1:${port}`;
  const flags = `--platform ${platform.url} --callback ${callback} --port ${port}`.split(" ");
  const demo = runDemo(...flags, "--state", state.path);
  try {
    await demo.until(/dashboard http/);
    const iot = createClient({ ...app, baseUrl: platform.url, fetch: emulator.fetch });
    expect(await iot.queryUpgradeTaskList({ pageNo: 0, pageSize: 10 })).toMatchObject({ data: [] });
    const devices = ["meters-0001", "meters-0002", "meters-0003"];
    await iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices } });
    await demo.until(/firmware +100 % of 3:/);
    expect(await demo.stop()).toBe(0);
    expect(demo.out()).not.toContain(app.secret);
  } finally {
    await demo.stop();
    await platform.close();
    state.remove();
  }
});
