import { describe, expect, test } from "vitest";
import { createReceiver, type ReceiverOptions } from "../create-receiver.ts";
import type { Answer } from "./answer.ts";
import type { Inbox } from "../inbox/inbox.ts";
import { deliveryRequest } from "../testing/deliver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { addresses } from "../trust/addresses.ts";
import { pathToken } from "../trust/path-token.ts";
import { ignore, push, quietInbox, recorder, token, url } from "../../test/receiver.ts";

const stranger = "https://hooks.example.com:443/iot/0123456789abcdeX";
const body = firmwareResultSample("SUCCESS");

function setup(options: Partial<ReceiverOptions<never>> = {}) {
  const inbox = quietInbox() as Inbox;
  const { events, hooks } = recorder();
  const receiver = createReceiver({ inbox, trust: [pathToken(token)], hooks, ...options });
  const stored = () => inbox.deliveries({ limit: 100 });
  return { receiver, events, stored };
}

const answerOf = async (response: Response): Promise<[number, string]> => [response.status, await response.text()];

describe("a trusted delivery", () => {
  test("is stored as it came and answered 200 without a body, each time it comes", async () => {
    const { receiver, stored } = setup();
    const text = JSON.stringify(body, undefined, 1);
    expect(await answerOf(await receiver.fetch(deliveryRequest(url, text)))).toEqual([200, ""]);
    expect(await answerOf(await receiver.fetch(deliveryRequest(url, text)))).toEqual([200, ""]);
    expect((await stored()).map((one) => new TextDecoder().decode(one.body))).toEqual([text, text]);
  });

  test("of an unknown type is answered 200 and reaches otherwise()", async () => {
    const { receiver } = setup();
    const seen: unknown[] = [];
    receiver.otherwise((unknown) => void seen.push(unknown));
    const unknown = { notifyType: "deviceTeleported", to: "Mars" };
    expect(await push(receiver, unknown)).toEqual([200]);
    await receiver.drain();
    expect(seen).toEqual([unknown]);
  });

  const bytes = (...values: number[]) => new Uint8Array(values);
  test.each([
    ["no JSON", "{", "not JSON"],
    ["an empty body", "", "not JSON"],
    ["a truncated body", JSON.stringify(body).slice(0, -7), "not JSON"],
    ["no UTF-8", bytes(0x7b, 0xff, 0x7d), "not UTF-8"],
    ["an array", "[1]", "not a JSON object"],
    ["null", "null", "not a JSON object"],
    ["no type", { deviceId: "d" }, "no notification of OceanConnect V1"],
    ["a type that is no text", { notifyType: 7 }, "notifyType: must be a word"],
    ["a control character in the type", { notifyType: "a\u0000b" }, "notifyType: must be a word"],
    ["a field missing", { ...body, deviceId: undefined }, "deviceId: is missing"],
    ["an empty id", { ...body, operationId: "" }, "must each be 1 to 256 printable characters"],
    ["half a surrogate pair", { ...body, operationId: "\ud800" }, "must each be 1 to 256 printable characters"],
    ["ids that no index holds", { ...body, operationId: "漢".repeat(256) }, "too long together"],
    ["an endless phase", { ...body, status: "S".repeat(101) }, "not a word"],
  ])("with %s is quarantined with its bytes and answered 200", async (_, sent, problem) => {
    const { receiver, stored, events } = setup();
    expect(await answerOf(await receiver.fetch(deliveryRequest(url, sent)))).toEqual([200, ""]);
    const [one, ...others] = await stored();
    expect(others).toEqual([]);
    expect(one?.status).toBe("quarantined");
    expect(one?.problem).toContain(problem);
    expect(one?.body).toEqual(new Uint8Array(await deliveryRequest(url, sent).arrayBuffer()));
    expect(events.map(({ kind }) => kind)).toEqual(["quarantined"]);
  });

  test("with another method or without a JSON type is quarantined", async () => {
    const { receiver, stored } = setup();
    const text = JSON.stringify(body);
    const put = new Request(url, { method: "PUT", body: text, headers: { "content-type": "application/json" } });
    expect((await receiver.fetch(put)).status).toBe(200);
    expect((await receiver.fetch(new Request(url, { method: "POST", body: text }))).status).toBe(200);
    expect((await receiver.fetch(new Request(url))).status).toBe(200);
    expect((await receiver.fetch(new Request(url, { method: "M".repeat(21) }))).status).toBe(200);
    expect((await stored()).map((one) => one.problem)).toEqual([
      "method PUT instead of POST",
      "no JSON content type",
      "method GET instead of POST",
      `method ${"M".repeat(20)} instead of POST`,
    ]);
  });

  test.each(["application/json", "Application/JSON; charset=UTF-8", "text/json", "application/vnd.iot+json"])(
    "may call its type %s",
    async (type) => {
      const { receiver, stored } = setup();
      const headers = { "content-type": type };
      await receiver.fetch(new Request(url, { method: "POST", body: JSON.stringify(body), headers }));
      expect((await stored())[0]?.status).toBe("unread");
    },
  );

  test("whose body is too large is quarantined with its beginning, with and without a length", async () => {
    const { receiver, stored } = setup({ bodyLimit: 10 });
    expect(await push(receiver, "0123456789ABC")).toEqual([200]);
    const chunks = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("abcd")),
    });
    const endless = new Request(url, { method: "POST", body: chunks, duplex: "half" } as RequestInit);
    expect((await receiver.fetch(endless)).status).toBe(200);
    const kept = await stored();
    expect(kept.map((one) => new TextDecoder().decode(one.body))).toEqual(["0123456789", "abcdabcdab"]);
    expect(kept.map((one) => one.problem)).toEqual(Array(2).fill("larger than 10 bytes; only the beginning is kept"));
  });

  test.each(["accept", "unread"])("is answered 503 when the store fails to %s, and that is observed", async (step) => {
    const fail = (): Promise<never> => Promise.reject(new Error("disk full"));
    const failing = { ...quietInbox(), [step]: fail } as Inbox;
    const { receiver, events } = setup({ inbox: failing });
    expect(await answerOf(await receiver.fetch(deliveryRequest(url, body)))).toEqual([503, ""]);
    expect(events).toEqual([{ kind: "unavailable", why: "store", error: new Error("disk full") }]);
  });

  test("is answered 503 at the deadline", async () => {
    const stuck = { ...quietInbox(), accept: () => new Promise<void>(() => undefined) } as Inbox;
    const { receiver, events } = setup({ inbox: stuck, deadlineMs: 5 });
    expect(await push(receiver, body)).toEqual([503]);
    expect(events).toEqual([{ kind: "unavailable", why: "deadline" }]);
  });

  test("whose body comes after the deadline is answered 503 and not stored", async () => {
    let end = ignore;
    const slow = new ReadableStream({
      start(controller) {
        end = () => {
          controller.enqueue(new TextEncoder().encode(JSON.stringify(body)));
          controller.close();
        };
      },
    });
    const { receiver, stored } = setup({ deadlineMs: 5 });
    const headers = { "content-type": "application/json" };
    const request = new Request(url, { method: "POST", headers, body: slow, duplex: "half" } as RequestInit);
    expect((await receiver.fetch(request)).status).toBe(503);
    end();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await stored()).toEqual([]);
  });

  test("frees the memory that its length reserved", async () => {
    const { receiver } = setup({ unreadLimit: 1000 });
    const headers = { "content-type": "application/json", "content-length": "262144" };
    for (let taken = 0; taken <= 64 * 1024 * 1024; taken += 262_144) {
      const request = new Request(url, { method: "POST", headers, body: JSON.stringify(body) });
      expect((await receiver.fetch(request)).status).toBe(200);
    }
  });

  test("is answered 503 at unreadLimit unread deliveries, and 200 within a second after they are judged", async () => {
    const bell: number[] = [];
    const clock = { at: 0 };
    const wake = { ring: () => void bell.push(1) };
    const { receiver, events } = setup({ unreadLimit: 3, wake, now: () => clock.at });
    expect(await push(receiver, body, body, body, body, body)).toEqual([200, 200, 200, 503, 503]);
    expect(events.at(-1)).toEqual({ kind: "unavailable", why: "full" });
    await receiver.drain();
    clock.at += 1000;
    expect(await push(receiver, body)).toEqual([200]);
    expect(bell).toHaveLength(4);
  });

  test("is stored and answered 200 whatever the hooks do", async () => {
    const bug = (): never => {
      throw new Error("bug");
    };
    for (const hooks of [
      { accepting: bug },
      { accepting: () => Promise.reject(new Error("bug")) },
      { accepting: async (run: () => Promise<Answer>) => (await run(), bug()) },
      { accepting: async () => ({ status: 404 as const }) },
      { accepting: (run: () => Promise<Answer>) => run().then(() => new Promise<never>(ignore)) },
      { trace: bug },
      { trace: (async () => bug()) as never },
      { trace: () => "\u0000" },
      { observe: bug },
    ]) {
      const { receiver, stored } = setup({ hooks });
      expect(await push(receiver, body)).toEqual([200]);
      expect(await stored()).toHaveLength(1);
    }
  });

  test("whose sender disconnects within the body is answered 503 and not stored", async () => {
    const { receiver, stored, events } = setup();
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("connection reset")) });
    const request = new Request(url, { method: "POST", body: broken, duplex: "half" } as RequestInit);
    expect((await receiver.fetch(request)).status).toBe(503);
    expect(await stored()).toEqual([]);
    expect(events).toMatchObject([{ kind: "unavailable", why: "body" }]);
  });
});

describe("a stranger", () => {
  const json = { "content-type": "application/json" };
  const post = (headers: Record<string, string>, to = stranger) =>
    new Request(to, { method: "POST", headers, body: "{}" });
  test.each([
    ["404", post(json), 404],
    ["405 with Allow for another method", new Request(stranger), 405],
    ["415 without a JSON type", post({}), 415],
    ["413 when it announces too much", post({ ...json, "content-length": "262145" }), 413],
    ["404 when it announces as much as is allowed", post({ ...json, "content-length": "262144" }), 404],
    ["404 for an undecodable path", post(json, `${stranger}%`), 404],
  ])("gets %s, no body, and nothing is stored or read", async (_, request, status) => {
    const { receiver, stored, events } = setup();
    const response = await receiver.fetch(request);
    expect(await answerOf(response)).toEqual([status, ""]);
    expect(response.headers.get("allow")).toBe(status === 405 ? "POST" : null);
    expect(await stored()).toEqual([]);
    expect(request.bodyUsed).toBe(false);
    expect(events).toEqual([{ kind: "refused", status, checks: ["pathToken"] }]);
  });

  test("is a sender whose address is unknown", async () => {
    const getConnInfo = (): never => {
      throw new Error("no socket");
    };
    const { receiver, events } = setup({ trust: [addresses(getConnInfo, ["0.0.0.0/0"])] });
    expect(await push(receiver, body)).toEqual([404]);
    expect(events.map(({ kind }) => kind)).toEqual(["fault", "refused"]);
  });

  test("is a sender whose check throws", async () => {
    const error = new Error("bug");
    const broken = () => Promise.reject(error);
    const { receiver, events } = setup({ trust: [pathToken(token), broken, async () => undefined] });
    expect(await push(receiver, body)).toEqual([404]);
    expect(events).toEqual([
      { kind: "fault", where: "trust", error },
      { kind: "refused", status: 404, checks: ["broken", "check 3"] },
    ]);
  });
});
