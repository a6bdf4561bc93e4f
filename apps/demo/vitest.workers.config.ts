import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineProject } from "vitest/config";

const conditions = ["@upcall/source", "workerd", "worker", "module", "browser"];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  plugins: [
    cloudflareTest({
      main: "./src/worker.ts",
      miniflare: {
        compatibilityDate: "2026-04-01",
        bindings: {
          PLATFORM_URL: "http://127.0.0.1:1",
          PUBLIC_URL: "https://demo.test",
          APP_ID: "demo",
          APP_SECRET: "s3cret",
          HOOK_TOKEN: "a-token-of-the-callback",
          OPERATOR_TOKEN: "a-token-of-the-operator",
          COMMISSIONING: "true",
          ACCESS_TEAM: "team.example.com",
          ACCESS_AUDIENCE: "the-audience",
        },
        durableObjects: {
          MONITOR: { className: "Monitor", useSQLite: true },
          TOKENS: { className: "TokenStoreObject", useSQLite: true },
        },
        // A platform that refuses every call.
        outboundService: () => Response.json({ error_code: "100208", error_desc: "" }, { status: 401 }) as never,
        serviceBindings: { ASSETS: () => new Response("<!doctype html>") as never },
      },
    }),
  ],
  test: { name: "demo-worker", include: ["test/**/*.test.ts"], testTimeout: 30_000 },
});
