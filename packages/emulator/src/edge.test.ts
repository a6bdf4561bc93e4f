import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A Worker that holds a platform and its application: it runs a operation and answers what was pushed. */
const worker = `
  import { createEmulator } from "./index.ts";
  import { appId, meters, paths } from "./conformance/trial.ts";
  export default {
    async fetch() {
      const pushed = [];
      const emulator = createEmulator({
        apps: [{ appId, secret: "s3cret" }],
        fleet: [{ group: "meters", devices: 20 }],
        deliver: async (request) => {
          pushed.push((await request.json()).swUpgradeResult);
          return new Response("ok");
        },
      });
      const call = async (path, body, headers) => {
        const init = { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
        return (await emulator.fetch(new Request("http://platform" + path, init))).text();
      };
      const { accessToken } = JSON.parse(await call(paths.login, { appId, secret: "s3cret" }));
      const headers = { app_key: appId, authorization: "Bearer " + accessToken };
      const callbackurl = "https://hooks.example.com:443/iot";
      await call(paths.subscribe, { notifyType: "swUpgradeResultNotify", callbackurl }, headers);
      await call(paths.software, { fileId: "software-1", targets: meters }, headers);
      await emulator.idle();
      return Response.json(pushed);
    },
  };`;

let miniflare: Miniflare;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: worker, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@upcall/source", "workerd", "worker"],
    mainFields: ["module", "main"],
  });
  miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    compatibilityDate: "2026-04-01",
    cf: false,
    telemetry: { enabled: false },
  });
}, 60_000);
afterAll(() => miniflare.dispose());

test("runs a whole operation in workerd, without Node's modules", async () => {
  const response = await miniflare.dispatchFetch("http://worker/");
  const outcomes = (await response.json()) as string[];
  expect(outcomes).toHaveLength(20);
  expect(outcomes.every((outcome) => outcome === "SUCCESS" || outcome === "FAIL")).toBe(true);
});
