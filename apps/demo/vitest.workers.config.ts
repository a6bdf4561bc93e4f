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
          APP_ID: "demo",
          APP_SECRET: "s3cret",
          HOOK_TOKEN: "a-token-of-the-callback",
          OPERATOR_TOKEN: "a-token-of-the-operator",
          COMMISSIONING: "true",
        },
      },
    }),
  ],
  test: { name: "demo-worker", include: ["test/**/*.test.ts"] },
});
