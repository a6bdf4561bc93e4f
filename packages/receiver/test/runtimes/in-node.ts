import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { report } from "./report.ts";

await report({
  openDatabase: (file) => new DatabaseSync(file),
  serve: (fetch) =>
    new Promise((resolve) => {
      const listen = { fetch: (request: Request, env: unknown) => fetch(request, env as never), port: 0 };
      const server = serve({ ...listen, hostname: "127.0.0.1" }, ({ port }) => {
        resolve({ port, close: () => new Promise((closed) => void server.close(() => closed())) });
      });
    }),
});
