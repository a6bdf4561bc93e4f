import { createServer as createHttpServer, type RequestListener, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { createServer, type Server, type Socket } from "node:net";

/** The first byte of a TLS handshake; no HTTP request begins with it. */
const tlsHandshake = 22;

/** What one port speaks. */
export interface OnePortOptions {
  readonly http: boolean;
  /** Certificates; without them the port speaks no TLS. */
  readonly tls?: ServerOptions | undefined;
}

/** A server that tells HTTP from HTTPS by the first byte of a connection. */
export interface OnePort {
  readonly server: Server;
  /** Ends every connection. */
  closeConnections(): void;
}

export function createOnePort(listener: RequestListener, { http, tls }: OnePortOptions): OnePort {
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
  return {
    server,
    closeConnections() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
