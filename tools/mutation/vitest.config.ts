import { defineConfig } from "vitest/config";

const conditions = ["@upcall/source", "module", "node", "development|production"];

/** The tests of deciding code that need neither workerd nor a database nor another runtime. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "packages/contracts/src/tracking/*.test.ts",
      "packages/receiver/src/create-receiver.test.ts",
      "packages/receiver/src/{delivery,door,otel,reconcile,trust,worker}/*.test.ts",
      "packages/client/src/{transport,v1}/*.test.ts",
      "packages/client/src/{create-client,ky,redaction}.test.ts",
    ],
    exclude: ["**/*storm*", "**/node_modules/**"],
    testTimeout: 30_000,
  },
});
