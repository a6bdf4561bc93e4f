import { once } from "node:events";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { exchange } from "./exchange.ts";

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("an answer without an end is given up, and its connection with it", async () => {
  let endless: ServerResponse | undefined;
  const url = await serve((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    endless = response.on("drain", more);
    more();
  });
  await expect(exchange({ url, method: "GET" })).rejects.toThrow("its answer is longer than 8 MiB");
  if (!endless!.closed) await once(endless!, "close");
});

test("an answer that breaks off is an error with a code", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": "10" });
    response.write("half");
    setImmediate(() => response.destroy());
  });
  await expect(exchange({ url, method: "GET" })).rejects.toMatchObject({ code: "ECONNRESET" });
});
