import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { ConfigError } from "@upcall/contracts/errors";
import type { Emulator } from "../create-emulator.ts";

/** Where an emulator listens. */
export interface ServeOptions {
  /** 0 takes any free port. @default 0 */
  readonly port?: number | undefined;
  /** @default "127.0.0.1" */
  readonly hostname?: string | undefined;
}

/** An emulator on a socket. */
export interface ServedEmulator {
  readonly url: string;
  readonly port: number;
  /** Stops listening and pushing. */
  close(): Promise<void>;
}

const sentences: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `${port} is in use; stop what listens there, or give another port (0 takes any free one)`,
  EACCES: (port) => `${port} may not be used by this account; give a port from 1024 on`,
};

const listen = (server: Server, port: number, hostname: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once("error", (cause: Error & { code?: string }) => {
      const sentence = sentences[cause.code ?? ""];
      reject(sentence ? new ConfigError("port", sentence(port)) : new ConfigError("hostname", cause.message));
    });
    server.listen(port, hostname, () => resolve(server.address() as AddressInfo));
  });

/** Serves an emulator over HTTP. @throws ConfigError with option `port` when the port cannot be had */
export async function serveEmulator(emulator: Emulator, options: ServeOptions = {}): Promise<ServedEmulator> {
  const { port: wanted = 0, hostname = "127.0.0.1" } = options;
  const server = createServer(getRequestListener(emulator.fetch, { overrideGlobalObjects: false }));
  const { port } = await listen(server, wanted, hostname);
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`,
    port,
    async close() {
      await emulator.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
