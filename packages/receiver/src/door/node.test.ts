import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { afterEach, describe, expect, test } from "vitest";
import { createReceiver, type ReceiverOptions } from "../create-receiver.ts";
import type { Inbox } from "../inbox/inbox.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { pathToken } from "../trust/path-token.ts";
import { basics, ignore, quietInbox, recorder, token } from "../../test/receiver.ts";

const sample = JSON.stringify(firmwareResultSample("SUCCESS"));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

interface Setup extends Partial<ReceiverOptions<never>> {
  readonly before?: MiddlewareHandler;
  readonly around?: (listener: RequestListener) => RequestListener;
}

async function start({ before, around = (listener) => listener, ...options }: Setup = {}) {
  const handled: string[] = [];
  const { events, hooks } = recorder();
  const receiver = createReceiver({
    ...basics(),
    hooks,
    ...options,
  }).on("fwUpgradeResultNotify", ({ deviceId }) => void handled.push(deviceId));
  const app = new Hono();
  if (before) app.use(before);
  app.route("/iot", receiver.routes);
  const port = await listen(around(getRequestListener(app.fetch)));
  const stored = () => receiver.inbox().deliveries({ limit: 10 });
  return { url: `http://127.0.0.1:${port}/iot/${token}`, port, handled, events, stored, receiver };
}

const post = (url: string, body: BodyInit): Promise<Response> =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" } as RequestInit);

/** The same without a length, in chunks. */
const postChunked = (url: string, text: string): Promise<Response> => post(url, new Blob([text]).stream());

/** Writes bytes to a socket and gives what came back until the other side ended it. */
async function raw(port: number, text: string, end = false): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (data) => (answer += String(data))).on("error", ignore);
  socket.write(text);
  if (end) socket.end();
  await once(socket, "close");
  return answer;
}

const head = (headers: string): string =>
  `POST /iot/${token} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`;

describe("on Node", () => {
  test("a delivery over a socket is answered, stored and handled", async () => {
    const { url, handled, stored } = await start();
    const response = await post(url, sample);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(await stored()).toMatchObject([{ type: "fwUpgradeResultNotify", via: "push" }]);
    await expect.poll(() => handled).toEqual(["device-1"]);
  });

  test("the answer has no header but its length, whatever a trust check sets", async () => {
    const noisy: MiddlewareHandler = async (c, next) => {
      c.header("x-check", "secret");
      c.res = new Response("checked", { headers: { "x-check": "secret" } });
      c.status(418);
      await next();
    };
    const { port } = await start({ trust: [noisy, pathToken(token)] });
    const answer = await raw(port, `${head("connection: close\r\ncontent-length: 2")}{}`);
    expect(answer.replace(/^date: .*\r\n/im, "").toLowerCase()).toBe(
      "http/1.1 200 ok\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    );
  });

  test("the token is found before a query, and a stranger gets 404", async () => {
    const { url, stored } = await start();
    expect((await post(`${url}?a=/b`, "{}")).status).toBe(200);
    expect((await post(`${url}x`, "{}")).status).toBe(404);
    expect(await stored()).toHaveLength(1);
  });

  test.each([
    ["chunked", `${head("transfer-encoding: chunked")}${`1000\r\n${"x".repeat(4096)}\r\n`.repeat(3)}`],
    ["announced", `${head("content-length: 99999999")}${"x".repeat(20_000)}`],
  ])("the start of an endless body, %s, is quarantined and answered, and its connection is closed", async (_, text) => {
    const { port, stored } = await start({ bodyLimit: 1000 });
    expect(await raw(port, text)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await stored()).toMatchObject([{ status: "quarantined", body: new TextEncoder().encode("x".repeat(1000)) }]);
  });

  test("a body that breaks off is not stored, and the server keeps serving", async () => {
    const { port, url, stored, events } = await start();
    await raw(port, `${head("content-length: 100")}{"notifyType`, true);
    expect((await post(url, sample)).status).toBe(200);
    expect(await stored()).toHaveLength(1);
    expect(events.map(({ kind }) => kind)).toContain("unavailable");
  });

  test("a keep-alive connection serves the next request after a stranger's body stayed unread", async () => {
    const { port } = await start();
    const wrong = head(`content-length: ${sample.length}`).replace(token, "0000000000000000");
    const right = head(`connection: close\r\ncontent-length: ${sample.length}`);
    const answer = await raw(port, `${wrong}${sample}${right}${sample}`);
    expect(answer.match(/^HTTP\/1\.1 \d+/gm)).toEqual(["HTTP/1.1 404", "HTTP/1.1 200"]);
  });
});

async function readFirstChunk({ body }: Request): Promise<void> {
  const reader = body!.getReader();
  await reader.read();
  reader.releaseLock();
}

describe("a body that was read before the receiver", () => {
  const readers: [string, MiddlewareHandler][] = [
    ["c.req.json()", async (c, next) => (await c.req.json(), next())],
    ["c.req.text()", async (c, next) => (await c.req.text(), next())],
    ["c.req.arrayBuffer()", async (c, next) => (await c.req.arrayBuffer(), next())],
    ["bodyLimit()", bodyLimit({ maxSize: 1_000_000 })],
    ["c.req.raw.clone().text()", async (c, next) => (await c.req.raw.clone().text(), next())],
  ];

  test.each(readers)("with %s is stored as it came", async (_, before) => {
    const { url, stored } = await start({ before });
    expect((await post(url, sample)).status).toBe(200);
    expect((await postChunked(url, sample)).status).toBe(200);
    expect((await stored()).map(({ body }) => new TextDecoder().decode(body))).toEqual([sample, sample]);
  });

  const expressJson: Setup = {
    around: (listener) => (request, response) => {
      request.on("data", ignore).once("end", () => listener(request, response));
    },
  };
  const readPart: Setup = { before: async (c, next) => (await readFirstChunk(c.req.raw), next()) };
  const consuming: [string, Setup, text?: string][] = [
    ["c.req.raw.json()", { before: async (c, next) => (await c.req.raw.json(), next()) }],
    ["c.req.formData(), which fails", { before: async (c, next) => (await c.req.formData().catch(ignore), next()) }],
    ["a reader that stops", readPart],
    ["a reader that leaves a part, which would not be all,", readPart, sample.padEnd(250_000)],
    ["express.json()", expressJson],
  ];

  test.each(consuming)("with %s is refused at once, and the reason is observed", async (_, setup, text = sample) => {
    const { url, stored, events } = await start(setup);
    expect((await post(url, text)).status).toBe(503);
    expect((await postChunked(url, text)).status).toBe(503);
    expect(await stored()).toEqual([]);
    expect(events).toMatchObject([
      { kind: "unavailable", why: "consumed", error: { name: "BodyConsumedError" } },
      { kind: "unavailable", why: "consumed" },
    ]);
    expect(String((events[0] as { error?: unknown }).error)).toMatch(/express\.json\(\).*Mount the receiver before/);
  });

  test("is empty when the sender sent nothing", async () => {
    const { url, stored } = await start(expressJson);
    expect((await post(url, "")).status).toBe(200);
    expect(await stored()).toMatchObject([{ status: "quarantined", problem: "not JSON" }]);
  });
});

describe("a store that does not answer", () => {
  test("makes the receiver answer 503 and drop each body at the deadline", async () => {
    const waiting = new Set<object>();
    const inbox: Inbox<never> = {
      ...(quietInbox() as Inbox<never>),
      accept: (delivery, deadline) =>
        new Promise((_, reject) => {
          waiting.add(delivery);
          const letGo = (): void => {
            waiting.delete(delivery);
            reject(new Error("late"));
          };
          void deadline?.then(letGo);
        }),
    };
    const { url, events } = await start({ inbox, deadlineMs: 50 });
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(url, sample)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(waiting.size).toBe(0);
    expect(new Set(events.map((event) => event.kind === "unavailable" && event.why))).toEqual(new Set(["deadline"]));
  });

  test("and keeps its bodies gets at most 64 MiB of them", async () => {
    let bytes = 0;
    const inbox: Inbox<never> = {
      ...(quietInbox() as Inbox<never>),
      accept: ({ body }) => {
        bytes += body.byteLength;
        return new Promise(ignore);
      },
    };
    const large = `"${"x".repeat(4 * 1024 * 1024 - 2)}"`;
    // A clock that stands still: bytes that nobody returns are free again after five deadlines, and a busy machine may take so long.
    const { url, events } = await start({ inbox, deadlineMs: 2000, bodyLimit: large.length, now: () => 0 });
    const answers: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const posts = await Promise.all(Array.from({ length: 8 }, () => post(url, large)));
      answers.push(...posts.map(({ status }) => status));
    }
    expect(new Set(answers)).toEqual(new Set([503]));
    expect(bytes).toBe(64 * 1024 * 1024);
    expect(events.filter((event) => event.kind === "unavailable" && event.why === "full")).toHaveLength(16);
  });
});
