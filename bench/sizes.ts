/**
 * What a program that uses a library has to load: bundled by esbuild for any runtime, minified and gzipped, everything included. A
 * peer beside a package does the nearest comparable job, not the same one: @octokit/webhooks, standardwebhooks and svix verify and
 * dispatch webhooks without storing them, stripe and openapi-fetch call an API.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;
const peers = join(here, "peers");

const subscribing = `
  import { createClientOf } from "@upcall/client";
  import { subscriptionOperations } from "@upcall/contracts/operations";
  export const iot = createClientOf(subscriptionOperations, { baseUrl: "https://iot.example.com:8743", appId: "a", secret: "s" });`;
const receiving = `
  import { createReceiver } from "@upcall/receiver";
  import { memoryInbox } from "@upcall/receiver/inbox/memory";
  import { pathToken } from "@upcall/receiver/trust";
  export default createReceiver({ inbox: memoryInbox(), trust: [pathToken("4f9c2b71d03e8a65")] });`;

interface Row {
  readonly what: string;
  readonly code: string;
  readonly from: string;
  /** Built-in modules that the peer needs; it runs only where they are. */
  readonly node?: boolean;
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  "receiving notifications": [
    { what: "@upcall/receiver, memory inbox", code: receiving, from: here },
    { what: "@octokit/webhooks", code: `export { Webhooks } from "@octokit/webhooks";`, from: peers },
    { what: "standardwebhooks", code: `export { Webhook } from "standardwebhooks";`, from: peers },
    { what: "svix, Webhook only", code: `export { Webhook } from "svix";`, from: peers },
  ],
  "calling the platform": [
    { what: "@upcall/client, everything", code: `export { createClient } from "@upcall/client";`, from: here },
    { what: "@upcall/client, subscriptions", code: subscribing, from: here },
    { what: "openapi-fetch, without schemas", code: `export { default } from "openapi-fetch";`, from: peers },
    { what: "svix, the API client", code: `export { Svix } from "svix";`, from: peers },
    { what: "stripe", code: `export { default } from "stripe";`, from: peers },
  ],
  "reading notifications": [
    {
      what: "@upcall/contracts, four types",
      code: `export { notification } from "@upcall/contracts/notifications";`,
      from: here,
    },
    { what: "@upcall/contracts, errors only", code: `export * from "@upcall/contracts/errors";`, from: here },
  ],
};

async function size({ code, from }: Row): Promise<{ readonly bytes: number; readonly builtIns: boolean }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source", "worker", "browser"],
    external: ["node:*", "crypto", "http", "https", "events", "child_process", "os", "util", "buffer", "stream"],
    logLevel: "error",
  });
  const builtIns = Object.values(metafile.outputs).some(({ imports }) => imports.some(({ external }) => external));
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength, builtIns };
}

execFileSync("npx", ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile", "--silent"], {
  cwd: peers,
  stdio: "ignore",
});
for (const [title, rows] of Object.entries(tables)) {
  const sizes = await Promise.all(rows.map(size));
  console.log(title);
  rows.forEach(({ what }, index) => {
    const { bytes, builtIns } = sizes[index]!;
    const ratio = `${(bytes / sizes[0]!.bytes).toFixed(2)} x`;
    console.log(
      `  ${what.padEnd(34)}${`${(bytes / 1000).toFixed(1)} kB`.padStart(10)}${ratio.padStart(10)}${builtIns ? "   needs Node's modules" : ""}`,
    );
  });
}
