import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { closeServers, serveHere } from "../testing/servers.ts";
import { exchange } from "./exchange.ts";

afterEach(closeServers);

test("an answer without an end is given up, and its connection with it", async () => {
  let endless: ServerResponse | undefined;
  const port = await serveHere((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    endless = response.on("drain", more);
    more();
  });
  await expect(exchange({ url: `http://127.0.0.1:${port}/`, method: "GET" })).rejects.toThrow(
    "its answer is longer than 8 MiB",
  );
  if (!endless!.closed) await once(endless!, "close");
});

test("an answer that breaks off is an error with a code", async () => {
  const port = await serveHere((_, response) => {
    response.writeHead(200, { "content-length": "10" });
    response.write("half");
    setImmediate(() => response.destroy());
  });
  await expect(exchange({ url: `http://127.0.0.1:${port}/`, method: "GET" })).rejects.toMatchObject({
    code: "ECONNRESET",
  });
});
