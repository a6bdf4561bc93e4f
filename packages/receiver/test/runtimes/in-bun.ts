import { Database } from "bun:sqlite";
import type { Fetch } from "./host.ts";
import { report } from "./report.ts";

declare const Bun: {
  serve(options: { port: number; hostname: string; fetch: Fetch }): {
    port: number;
    stop(closeConnections: boolean): Promise<void>;
  };
};

await report({
  openDatabase: (file) => new Database(file),
  async serve(fetch) {
    const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch });
    return { port: server.port, close: () => server.stop(true) };
  },
});
