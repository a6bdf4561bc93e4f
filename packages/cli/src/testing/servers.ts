import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer as createHttp, type RequestListener, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import { connect, type AddressInfo, type Socket } from "node:net";
import type { Identity } from "./certificates.ts";

const opened: Server[] = [];
const children: ChildProcess[] = [];
const fillers: Socket[] = [];

/** Serves on 127.0.0.1, over TLS with an identity. @returns the port */
export async function serveHere(listener: RequestListener, identity?: Identity): Promise<number> {
  const server = identity ? createHttps(identity, listener) : createHttp(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  opened.push(server);
  return (server.address() as AddressInfo).port;
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createHttp();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const deaf = `
const server = require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
  require("node:fs").writeSync(1, String(server.address().port));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});`;

/** A port that swallows packets: its process never accepts a connection, and its queue is full. */
export async function silentPort(): Promise<number> {
  const child = spawn(process.execPath, ["-e", deaf], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const port = Number(said);
  const queue = Array.from({ length: 4 }, () => connect({ port, host: "127.0.0.1" }).on("error", () => {}));
  fillers.push(...queue);
  await once(queue[0]!, "connect");
  return port;
}

/** Closes everything that was opened here. */
export function closeServers(): void {
  for (const socket of fillers.splice(0)) socket.destroy();
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of opened.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}
