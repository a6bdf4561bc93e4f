import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createEmulator } from "@upcall/emulator";
import { Miniflare } from "miniflare";
import { asWorker } from "../../../../tools/runtimes/workerd.ts";

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export interface IsolateOptions {
  readonly limit: { readonly calls: number; readonly per: number };
  readonly shared: boolean;
  readonly compatibilityDate: string;
}

/** A Worker on real workerd with one client in module scope, and the platform that it calls. */
export interface Isolate {
  /** Sends a request to the Worker and gives what it answers; `signal` ends it as a client that goes away does. */
  readonly request: (behaviour: "call" | "calls" | "abort" | "leave", signal?: AbortSignal) => Promise<string>;
  /** How many logins the platform has seen, and how many calls it had too many. */
  readonly counts: { logins: number; throttled: number };
  /** Holds the next login back until the function that it gives is called. */
  readonly holdLogin: () => () => void;
  /** Ends the token in use, as a login elsewhere does. */
  readonly endToken: () => Promise<void>;
  /** Resolves when the platform has seen a login begin. */
  readonly loginBegun: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startIsolate({ limit, shared, compatibilityDate }: IsolateOptions): Promise<Isolate> {
  const emulator = createEmulator({
    apps: [{ appId: "my-app", secret: "s3cret" }],
    quota: { calls: limit.calls, seconds: limit.per / 1000 },
  });
  const counts = { logins: 0, throttled: 0 };
  let held = { promise: Promise.resolve(), resolve: (): void => {} };
  let begun = deferred();
  const server = createServer(
    getRequestListener(async (request) => {
      if (request.url.endsWith("/login")) {
        counts.logins += 1;
        begun.resolve();
        const { promise } = held;
        held = { promise: Promise.resolve(), resolve: () => {} };
        await promise;
      }
      const response = await emulator.fetch(request);
      const text = await response.text();
      if (text.includes("1010009")) counts.throttled += 1;
      return new Response(text || null, response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const worker = new Miniflare({
    ...(await asWorker(join(import.meta.dirname, "worker.ts"))),
    compatibilityDate,
    bindings: {
      PLATFORM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      LIMIT: { ...limit },
      SHARED: shared,
    },
    durableObjects: { TOKENS: { className: "TokenStoreObject", useSQLite: true } },
  });
  await worker.ready;
  return {
    request: async (behaviour, signal) => {
      const answer = await worker.dispatchFetch(
        `http://localhost/${behaviour}`,
        signal ? { signal: signal as never } : {},
      );
      return answer.text();
    },
    counts,
    holdLogin: () => {
      held = deferred();
      begun = deferred();
      return held.resolve;
    },
    endToken: async () => {
      const body = new URLSearchParams({ appId: "my-app", secret: "s3cret" });
      await emulator.fetch(new Request("http://localhost/iocm/app/sec/v1.1.0/login", { method: "POST", body }));
    },
    loginBegun: () => begun.promise,
    close: async () => {
      await worker.dispose();
      server.closeAllConnections();
      server.close();
      await emulator.close();
    },
  };
}
