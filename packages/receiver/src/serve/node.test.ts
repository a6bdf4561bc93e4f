import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { memoryInbox } from "../inbox/memory.ts";
import type { ReceiverOptions } from "../settings.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { pathToken } from "../trust/path-token.ts";
import { serve, type Served } from "./node.ts";

const ignore = (): void => undefined;
const token = "0123456789abcdef";
const served: Served[] = [];
afterEach(async () => {
  for (const one of served.splice(0)) await one.close();
});

async function start(options: Partial<ReceiverOptions<never>> = {}) {
  const handled: string[] = [];
  const receiver = createReceiver({
    inbox: memoryInbox({ warn: ignore }) as never,
    trust: [pathToken(token)],
    hooks: { observe: ignore },
    ...options,
  }).on("fwUpgradeResultNotify", ({ deviceId }) => void handled.push(deviceId));
  const one = await serve(receiver, { port: 0, hostname: "127.0.0.1" });
  served.push(one);
  const stored = () => receiver.settings().inbox.deliveries({ limit: 10 });
  return { url: `http://127.0.0.1:${one.port}/iot/${token}`, port: one.port, handled, stored, receiver };
}

const post = (url: string, body: BodyInit): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" } as RequestInit);

/** Writes bytes to a socket and gives what came back until the other side ended it. */
async function raw(port: number, text: string, end = false): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let seen = "";
  socket.on("data", (data) => (seen += String(data))).on("error", ignore);
  socket.write(text);
  if (end) socket.end();
  await once(socket, "close");
  return seen;
}

describe("on Node", () => {
  test("a delivery over a socket is answered, stored and handled", async () => {
    const { url, handled, stored, receiver } = await start();
    const response = await post(url, JSON.stringify(firmwareResultSample("SUCCESS")));
    expect([response.status, await response.text()]).toEqual([200, ""]);
    await receiver.drain();
    expect(await stored()).toMatchObject([{ type: "fwUpgradeResultNotify", via: "push" }]);
    await expect.poll(() => handled).toEqual(["device-1"]);
  });

  test("a query does not hide the token, and a stranger gets 404", async () => {
    const { url, stored } = await start();
    expect((await post(`${url}?a=/b`, "{}")).status).toBe(200);
    expect((await post(`${url}x`, "{}")).status).toBe(404);
    expect(await stored()).toHaveLength(1);
  });

  test("the beginning of a chunked body without end is quarantined, answered, and the sender hung up on", async () => {
    const { port, stored } = await start({ bodyLimit: 1000 });
    const chunk = `${(4096).toString(16)}\r\n${"x".repeat(4096)}\r\n`;
    const head = `POST /iot/${token} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
    const answer = await raw(port, head + chunk.repeat(3));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(await stored()).toMatchObject([{ status: "quarantined", body: new TextEncoder().encode("x".repeat(1000)) }]);
  });

  test("a body that breaks off is not stored, and the server goes on", async () => {
    const { port, url, stored } = await start();
    const head = `POST /iot/${token} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n`;
    await raw(port, `${head}{"notifyType`, true);
    expect((await post(url, JSON.stringify(firmwareResultSample("FAIL")))).status).toBe(200);
    expect(await stored()).toHaveLength(1);
  });

  test("a busy port is an error of serve", async () => {
    const { port, receiver } = await start();
    await expect(serve(receiver, { port, hostname: "127.0.0.1" })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
