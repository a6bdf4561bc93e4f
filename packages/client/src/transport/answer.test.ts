import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../index.ts";

const server: Server = createServer((request, response) => {
  request.resume();
  if (request.url!.endsWith("/login")) return void response.end('{"accessToken":"t"}');
  response.setHeader("content-encoding", "gzip");
  const zipped = createGzip();
  zipped.pipe(response);
  let left = 200;
  const zeros = Buffer.alloc(1024 * 1024);
  const more = (): void => {
    if (left === 0) return void zipped.end();
    left -= 1;
    zipped.write(zeros, more);
  };
  more();
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("200 MB of zeros in a small answer are not inflated", async () => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const iot = createClient({ baseUrl, appId: "my-app", secret: "s3cret" });
  const before = process.memoryUsage.rss();
  const result = await iot.queryUpgradePackageList().attempt();
  expect(result).toMatchObject({ ok: false, error: { name: "ContractError", advice: "report-bug" } });
  expect(!result.ok && result.error.message).toContain("must not be longer than 8388608 bytes");
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
});
