import { runOnServer } from "./on-a-server.ts";
import type { Address } from "./platform-under-test.ts";

const { url, ca, cert, key } = JSON.parse(process.env["PLATFORM"]!) as Address;
const trusting = (request: Request): Promise<Response> => fetch(request, { tls: { ca, cert, key } } as RequestInit);
console.log(JSON.stringify(await runOnServer(url, trusting, fetch)));
