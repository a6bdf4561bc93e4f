import { createEmulator } from "@upcall/emulator";
import { createAuthority, serveEmulator } from "@upcall/emulator/node";
import { appOf, limit, scenarios } from "./scenarios.ts";

/** What a runtime is given, as JSON, to reach the platform with. */
export interface Address {
  readonly url: string;
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** An emulator over HTTPS that asks for a client certificate, with an application for each scenario. */
export async function servePlatform(): Promise<Address & { close(): Promise<void> }> {
  const authority = await createAuthority();
  const emulator = createEmulator({
    apps: scenarios.map(({ name }) => appOf(name)),
    fleet: [{ group: "meters", devices: 120 }],
    quota: { calls: limit.calls, seconds: limit.per / 1000 },
  });
  const server = await authority.server(["127.0.0.1", "localhost"]);
  const served = await serveEmulator(emulator, {
    http: false,
    tls: { ...server, clientCa: authority.ca, clientCertificate: "required" },
  });
  const { cert, key } = await authority.client("application");
  return { url: served.httpsUrl!, ca: authority.ca, cert, key, close: () => served.close() };
}
