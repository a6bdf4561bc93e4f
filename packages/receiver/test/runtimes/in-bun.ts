import { Database } from "bun:sqlite";
import { report } from "./report.ts";

declare const Bun: {
  serve(options: { port: number; hostname: string; fetch(request: Request): Promise<Response> }): {
    port: number;
    stop(closeConnections: boolean): Promise<void>;
  };
};

await report({
  openDatabase: (file) => new Database(file),
  async serve({ fetch }) {
    const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => fetch(request) });
    return { port: server.port, close: () => server.stop(true) };
  },
});
