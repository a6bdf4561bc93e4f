import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import {
  createFirmwareUpgradeTask,
  createSoftwareUpgradeTask,
  deleteBatchSubscriptions,
  queryBatchSubscriptions,
  queryUpgradePackage,
  queryUpgradePackageList,
  queryUpgradeSubTask,
  queryUpgradeTask,
  queryUpgradeTaskList,
  subDeviceManagementData,
} from "@upcall/contracts/operations";
import { build } from "esbuild";
import { Hono } from "hono";
import { Miniflare } from "miniflare";
import { chromium as driver } from "playwright-core";
import { chromiumLaunch } from "../../../../tools/runtimes/chromium.ts";
import { programRuntimes, type ProgramRuntime } from "../../../../tools/runtimes/programs.ts";
import { createClient } from "../../src/index.ts";
import { tlsFetch } from "../../src/node/index.ts";
import { platformProxy } from "../../src/proxy/index.ts";
import type { Address } from "./platform-under-test.ts";
import { appOf, limit, scenarios, type Outcome } from "./scenarios.ts";

const here = import.meta.dirname;
/** Below the package, so that what is not bundled is found. */
const built = join(here, "../../node_modules/.cache/upcall-runtimes");

export interface Runtime {
  readonly name: string;
  /** Why it cannot run here; nothing when it can. */
  readonly obstacle?: (() => string | undefined) | undefined;
  readonly run: (platform: Address) => Promise<Outcome[]>;
}

/** Bundles a program from the sources. */
async function bundle(entry: string, conditions: string[], external: string[] = []): Promise<string> {
  await mkdir(built, { recursive: true });
  const outfile = join(built, entry.replace(/\.ts$/, ".mjs"));
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    external,
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source", ...conditions],
  });
  return outfile;
}

/** Runtimes run side by side: what several of them load is written once, not under their eyes. */
const bundles: Record<string, Promise<string>> = {};

const ofProgram = ({ name, kind, obstacle, run }: ProgramRuntime): Runtime => ({
  name,
  obstacle,
  run: async (platform) => {
    const entry = `in-${kind}.ts`;
    const file = await (bundles[entry] ??= bundle(entry, [], ["undici", "node:*"]));
    return JSON.parse(await run(file, { PLATFORM: JSON.stringify(platform) })) as Outcome[];
  },
});

const workerd: Runtime = {
  name: "workerd",
  run: async ({ url, ca, cert, key }) => {
    const worker = new Miniflare({
      modules: true,
      scriptPath: await bundle("in-workerd.ts", ["workerd", "worker"]),
      compatibilityDate: "2026-04-01",
      bindings: { PLATFORM_URL: url },
      serviceBindings: {
        CERT: {
          network: {
            allow: ["public", "private"],
            tlsOptions: {
              keypair: { privateKey: key, certificateChain: cert },
              trustedCertificates: [ca],
              trustBrowserCas: false,
            },
          },
        },
      },
      cf: false,
      // It writes a stack for each certificate that it refuses, as the table wants it to.
      handleRuntimeStdio: (...streams: Readable[]) => {
        for (const stream of streams) stream.resume();
      },
      telemetry: { enabled: false },
    });
    try {
      const answer = await worker.dispatchFetch("http://localhost/");
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as Outcome[];
    } finally {
      await worker.dispose();
    }
  },
};

/** The origin of the page: the page, a proxy for each application, and the emulator's own API. */
async function serveOrigin(platform: Address, script: string) {
  const { ca, cert, key } = platform;
  const tls = tlsFetch({ ca, cert, key });
  const app = new Hono();
  app.get("/", (context) =>
    context.html('<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'),
  );
  app.get("/page.js", (context) => context.body(script, 200, { "content-type": "text/javascript" }));
  app.all("/admin/*", async ({ req }) => {
    const { pathname } = new URL(req.url);
    const init = { method: req.method, headers: { "content-type": "application/json" } };
    const body = req.method === "GET" ? {} : { body: await req.text() };
    return tls.fetch(new Request(platform.url + pathname, { ...init, ...body }));
  });
  for (const { name } of scenarios) {
    const { appId, secret } = appOf(name);
    const client = createClient({ baseUrl: platform.url, appId, secret, limit, fetch: tls.fetch });
    app.route(`/iot/${appId}`, platformProxy({ client, allow: allowed }));
  }
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await tls.close();
    },
  };
}

const allowed = {
  subDeviceManagementData,
  deleteBatchSubscriptions,
  queryBatchSubscriptions,
  createSoftwareUpgradeTask,
  createFirmwareUpgradeTask,
  queryUpgradePackage,
  queryUpgradePackageList,
  queryUpgradeTask,
  queryUpgradeTaskList,
  queryUpgradeSubTask,
} as const;

const page: Runtime = {
  name: "Chromium",
  run: async (platform) => {
    const file = await bundle("in-page.ts", ["browser"]);
    const origin = await serveOrigin(platform, await readFile(file, "utf8"));
    const browser = await driver.launch(chromiumLaunch());
    try {
      const tab = await browser.newPage();
      const said = new Promise<string>((resolve, reject) => {
        tab.on("pageerror", reject);
        tab.on("console", (message) => message.type() === "log" && resolve(message.text()));
      });
      await tab.goto(origin.url);
      return JSON.parse(await said) as Outcome[];
    } finally {
      await browser.close();
      await origin.close();
    }
  },
};

export const runtimes: readonly Runtime[] = [...programRuntimes.map(ofProgram), workerd, page];
