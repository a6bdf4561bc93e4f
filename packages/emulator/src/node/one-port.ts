import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { createServer, type Socket } from "node:net";

/** The first byte of a TLS handshake; no HTTP request begins with it. */
const tlsHandshake = 22;

/**
 * A server that tells HTTP from HTTPS by the first byte of a connection.
 *
 * @param tls certificates; without them the port speaks no TLS
 */
export function createOnePort(listener: RequestListener, http: boolean, tls: ServerOptions | undefined) {
  const plain = http ? createHttpServer(listener) : undefined;
  const secure = tls && createHttpsServer(tls, listener);
  const sockets = new Set<Socket>();
  const hand = (socket: Socket, first: Buffer): void => {
    const target: HttpServer | undefined = first[0] === tlsHandshake ? (secure as HttpServer | undefined) : plain;
    if (!target) return void socket.destroy();
    socket.unshift(first);
    target.emit("connection", socket);
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => {
      const first = socket.read() as Buffer | null;
      if (first) hand(socket, first);
    });
  });
  /** Ends every connection. */
  function closeConnections(): void {
    for (const socket of sockets) socket.destroy();
  }
  return { server, closeConnections };
}
