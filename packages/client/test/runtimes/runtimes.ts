import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { subscriptionOperations, upgradeOperations } from "@upcall/contracts/operations";
import { Hono } from "hono";
import { Miniflare } from "miniflare";
import { bundle, bundleFile } from "../../../../tools/runtimes/bundle.ts";
import { asPageProgram, loggedBy, programPage } from "../../../../tools/runtimes/page.ts";
import { programRuntimes, type ProgramRuntime } from "../../../../tools/runtimes/programs.ts";
import { asWorker } from "../../../../tools/runtimes/workerd.ts";
import { createClient } from "../../src/index.ts";
import { tlsFetch } from "../../src/node/index.ts";
import { platformProxy } from "../../src/proxy/index.ts";
import type { Address } from "./platform-under-test.ts";
import { appOf, limit, scenarios, type Outcome } from "./scenarios.ts";

const here = import.meta.dirname;

export interface Runtime {
  readonly name: string;
  /** Why it cannot run here; nothing when it can. */
  readonly obstacle?: (() => string | undefined) | undefined;
  readonly run: (platform: Address) => Promise<Outcome[]>;
}

/** Runtimes run side by side: what several of them load is written once, not under their eyes. */
const bundles: Record<string, Promise<string>> = {};

const ofProgram = ({ name, kind, obstacle, run }: ProgramRuntime): Runtime => ({
  name,
  obstacle,
  run: async (platform) => {
    const file = await (bundles[kind] ??= bundleFile(join(here, `in-${kind}.ts`), ["undici", "node:*"]));
    return JSON.parse(await run(file, { PLATFORM: JSON.stringify(platform) })) as Outcome[];
  },
});

const workerd: Runtime = {
  name: "workerd",
  run: async ({ url, ca, cert, key }) => {
    const worker = new Miniflare({
      ...(await asWorker(join(here, "in-workerd.ts"))),
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
      // It writes a stack for each certificate that it refuses, as the table wants it to.
      handleRuntimeStdio: (...streams: Readable[]) => {
        for (const stream of streams) stream.resume();
      },
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
  app.get("/", (context) => context.html(programPage));
  app.get("/program.js", (context) => context.body(asPageProgram(script), 200, { "content-type": "text/javascript" }));
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

const allowed = { ...subscriptionOperations, ...upgradeOperations };

const page: Runtime = {
  name: "Chromium",
  run: async (platform) => {
    const origin = await serveOrigin(platform, await bundle(join(here, "in-page.ts"), ["browser"]));
    try {
      const [outcomes] = await loggedBy(origin.url, { mayFail: true, seconds: 60 });
      return JSON.parse(outcomes!) as Outcome[];
    } finally {
      await origin.close();
    }
  },
};

export const runtimes: readonly Runtime[] = [...programRuntimes.map(ofProgram), workerd, page];
