// The Worker in real workerd, with the emulator as the platform: every device's outcome is in D1, once.
import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createClient } from "@upcall/client";
import { createEmulator } from "@upcall/emulator";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const app = { appId: "my-app", secret: "s3cret" };
const token = "4f9c2b71d03e8a65";
const devices = ["meters-0001", "meters-0002", "meters-0003"];

const { outputFiles } = await build({
  entryPoints: ["src/worker.ts"],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  conditions: ["workerd", "worker", "browser"],
});
const worker = new Miniflare({
  modules: [{ type: "ESModule", path: "worker.js", contents: outputFiles[0].text }],
  compatibilityDate: "2026-04-01",
  d1Databases: ["DB"],
  bindings: { HOOK_TOKEN: token },
  cf: false,
  telemetry: { enabled: false },
});
try {
  const db = await worker.getD1Database("DB");
  await db.exec(readFileSync("migrations/0001-outcomes.sql", "utf8").trim());
  const platform = createEmulator({
    apps: [app],
    fleet: [{ group: "meters", devices: devices.length }],
    seed: 7,
    faults: [{ kind: "duplicate" }],
    deliver: async (request) => {
      const init = { method: request.method, headers: [...request.headers], body: await request.text() };
      const answer = await worker.dispatchFetch(request.url, init);
      return new Response(null, { status: answer.status });
    },
  });
  const iot = createClient({ ...app, baseUrl: "http://localhost:8743", fetch: platform.fetch });
  await iot.ensureSubscriptions({ callbackUrl: `https://hooks.example.com:443/iot/${token}`, types: "upgrades" });
  await iot.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } });
  await iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices } });
  await platform.idle();
  const scheduled = (await worker.getWorker()).scheduled({ cron: "* * * * *" });
  await scheduled;
  const { results } = await db
    .prepare("select device, count(*) as outcomes from outcomes group by device order by device")
    .all();
  deepStrictEqual(
    results,
    devices.map((device) => ({ device, outcomes: 2 })),
  );
  console.log(`${devices.length} devices, two upgrades each, every outcome in D1 once`);
} finally {
  await worker.dispose();
}
