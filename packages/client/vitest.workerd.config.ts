import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineProject } from "vitest/config";
import { sourceConditions } from "../../vitest.shared.ts";

const conditions = [...sourceConditions, "workerd", "worker", "module", "browser"];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  plugins: [
    cloudflareTest({
      main: "./test/workerd/worker.ts",
      miniflare: {
        compatibilityDate: "2026-04-01",
        durableObjects: { TOKENS: { className: "TokenStoreObject", useSQLite: true } },
      },
    }),
  ],
  test: { name: "client-workerd", include: ["test/workerd/**/*.test.ts"], testTimeout: 30_000 },
});
