import type { AddressInfo, Server } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { ConfigError } from "@upcall/contracts/errors";
import type { Emulator } from "../create-emulator.ts";
import { createOnePort } from "./one-port.ts";
import type { KeyPair } from "./authority.ts";

/** TLS on the emulator's port. */
export interface TlsOptions extends KeyPair {
  /** CA of the clients' certificates in PEM; needed to ask for them. */
  readonly clientCa?: string | undefined;
  /** Whether a client must show a certificate. @default "none" */
  readonly clientCertificate?: "none" | "optional" | "required" | undefined;
}

/** Where and how an emulator listens. */
export interface ServeOptions {
  /** 0 takes any free one. @default 0 */
  readonly port?: number | undefined;
  /** @default "127.0.0.1" */
  readonly hostname?: string | undefined;
  /** Whether the port speaks HTTP. With `tls` it can speak both. @default true */
  readonly http?: boolean | undefined;
  readonly tls?: TlsOptions | undefined;
}

/** An emulator on a socket. */
export interface ServedEmulator {
  /** The HTTP address, or the HTTPS address where HTTP is off. */
  readonly url: string;
  /** The HTTPS address; `undefined` without `tls`. */
  readonly httpsUrl: string | undefined;
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
      reject(
        sentence
          ? new ConfigError("port", sentence(port))
          : new ConfigError("hostname", `${hostname} is no address of this machine; give one, such as 127.0.0.1`),
      );
    });
    server.listen(port, hostname, () => resolve(server.address() as AddressInfo));
  });

/** The adapter's Request is none of the platform's own, so middleware such as `hono/body-limit` could not wrap it. */
const standardRequest = ({ url, method, headers, body }: Request): Request =>
  new Request(url, { method, headers, ...(body ? { body, duplex: "half" } : {}) } as RequestInit);

/** @throws ConfigError with option `tls` for certificates that cannot be used */
function openPort(...options: Parameters<typeof createOnePort>): ReturnType<typeof createOnePort> {
  try {
    return createOnePort(...options);
  } catch (cause) {
    throw new ConfigError("tls", `the certificate or key cannot be used (${(cause as Error).message}); give PEM texts`);
  }
}

/**
 * Serves an emulator over HTTP, HTTPS or both on one port.
 *
 * @throws ConfigError with option `port`, `hostname` or `tls`
 */
export async function serveEmulator(
  emulator: Pick<Emulator, "fetch" | "close">,
  options: ServeOptions = {},
): Promise<ServedEmulator> {
  const { port: wanted = 0, hostname = "127.0.0.1", http = true, tls } = options;
  const { clientCertificate = "none", clientCa } = tls ?? {};
  if (!http && !tls) throw new ConfigError("tls", "must be given where HTTP is off, or nothing could be served");
  if (clientCertificate !== "none" && clientCa === undefined)
    throw new ConfigError("tls", "needs clientCa, the CA of the clients' certificates, to ask for them");
  const listener = getRequestListener((request) => emulator.fetch(standardRequest(request)), {
    overrideGlobalObjects: false,
  });
  const secure = tls && {
    cert: tls.cert,
    key: tls.key,
    ...(clientCa === undefined ? {} : { ca: clientCa }),
    requestCert: clientCertificate !== "none",
    rejectUnauthorized: clientCertificate === "required",
  };
  const { server, closeConnections } = openPort(listener, http, secure);
  const { port } = await listen(server, wanted, hostname);
  const authority = `${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
  return {
    url: `${http ? "http" : "https"}://${authority}`,
    httpsUrl: tls && `https://${authority}`,
    port,
    async close() {
      await emulator.close();
      closeConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
