import { DatabaseSync } from "node:sqlite";
import type { Fetch } from "./host.ts";
import { report } from "./report.ts";

declare const Deno: {
  serve(
    options: { port: number; hostname: string; onListen(): void },
    handler: Fetch,
  ): { addr: { port: number }; shutdown(): Promise<void> };
};

await report({
  openDatabase: (file) => new DatabaseSync(file),
  async serve(fetch) {
    const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, fetch);
    return { port: server.addr.port, close: () => server.shutdown() };
  },
});
