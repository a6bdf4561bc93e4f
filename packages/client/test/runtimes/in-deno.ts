import { runOnServer } from "./on-a-server.ts";
import type { Address } from "./platform-under-test.ts";

declare const Deno: {
  env: { get(name: string): string | undefined };
  createHttpClient(options: { caCerts: string[]; cert: string; key: string }): { close(): void };
};

const { url, ca, cert, key } = JSON.parse(Deno.env.get("PLATFORM")!) as Address;
const client = Deno.createHttpClient({ caCerts: [ca], cert, key });
const trusting = (request: Request): Promise<Response> => fetch(request, { client } as RequestInit);
console.log(JSON.stringify(await runOnServer(url, trusting, fetch)));
client.close();
