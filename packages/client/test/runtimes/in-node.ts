import { tlsFetch } from "../../src/node/index.ts";
import { runOnServer } from "./on-a-server.ts";
import type { Address } from "./platform-under-test.ts";

const { url, ca, cert, key } = JSON.parse(process.env["PLATFORM"]!) as Address;
const tls = tlsFetch({ ca, cert, key });
console.log(JSON.stringify(await runOnServer(url, tls.fetch, fetch)));
await tls.close();
