import { build } from "esbuild";
import { expect, test } from "vitest";
import { runInWorkerd } from "../../../tools/runtimes/workerd.ts";

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

test("runs a whole operation in workerd, without Node's modules", async () => {
  const { outputFiles } = await build({
    stdin: { contents: worker, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@upcall/source", "workerd", "worker"],
    mainFields: ["module", "main"],
  });
  const outcomes = (await runInWorkerd(outputFiles[0]!.text)) as string[];
  expect(outcomes).toHaveLength(20);
  expect(outcomes.every((outcome) => outcome === "SUCCESS" || outcome === "FAIL")).toBe(true);
}, 60_000);
