import type { Server } from "node:net";

/** Has a server accept connections. */
export async function openPort(server: Server & { closeAllConnections?(): void }, port: number, hostname: string) {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    /** Stops accepting, and ends the connections that are open. */
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}
