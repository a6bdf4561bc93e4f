import { describe, expect, test, vi } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import type { Dialect } from "./dialect.ts";
import { oceanConnect } from "./oceanconnect.ts";
import { createParser, type ParserOptions } from "./parse.ts";
import type { BodySchema } from "./schema.ts";
import { ignore, push, quietInbox, recorder, still } from "../../test/receiver.ts";

const bytesOf = (body: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(body));
const parse = (options: ParserOptions, body: unknown) => createParser(options)(bytesOf(body), "delivery-1");

/** A platform that reports `{ "device": "d", "job": "j", "done": true }`. */
const tiny: Dialect = {
  name: "Tiny",
  read({ device, job, done }) {
    if (typeof job !== "string") return undefined;
    if (typeof device !== "string") return { problem: "device: must be a string" };
    return { type: "tiny.job", stream: [job, device], state: done ? "SUCCESS" : "downloading", deviceId: device };
  },
};

describe("dialects", () => {
  const dialects = [oceanConnect, tiny];

  test("each read their own envelope", async () => {
    expect((await parse({ dialects }, { job: "job/1", device: "device 1", done: true })).reading).toEqual({
      readable: true,
      type: "tiny.job",
      stream: "job%2F1/device%201",
      state: "SUCCESS",
      deviceId: "device 1",
    });
    expect((await parse({ dialects }, firmwareResultSample("SUCCESS"))).reading).toMatchObject({
      type: "fwUpgradeResultNotify",
      stream: "app-1/operation-1/sub-1",
      deviceId: "device-1",
    });
  });

  test("explain what is wrong with a body of their own, and leave other bodies alone", async () => {
    expect((await parse({ dialects }, { job: "j" })).reading).toEqual({
      readable: false,
      problem: "device: must be a string",
    });
    expect((await parse({ dialects }, { what: "ever" })).reading).toEqual({
      readable: false,
      problem: "no notification of OceanConnect V1 or Tiny",
    });
  });

  test("are followed by handlers, with the tracker's verdicts", async () => {
    const seen: string[] = [];
    const receiver = createReceiver({ ...still(), dialects }).otherwise(
      (body, { verdict }) => void seen.push(`${verdict} ${JSON.stringify(body)}`),
    );
    await push(receiver, ...[false, true, true].map((done) => ({ job: "j", device: "d", done })));
    await receiver.drain();
    expect(seen).toEqual([
      'advanced {"job":"j","device":"d","done":false}',
      'advanced {"job":"j","device":"d","done":true}',
    ]);
  });

  const notices: [string, object, string][] = [
    ["a type that is no word", { type: "a\u0000" }, "the type is not a word"],
    ["an id that is no text", { type: "a", stream: [7] }, "must each be 1 to 256 printable characters"],
    ["an empty id", { type: "a", stream: ["x", ""] }, "must each be 1 to 256 printable characters"],
    ["ids that no index holds", { type: "a", stream: Array(9).fill("x".repeat(256)) }, "too long together"],
    [
      "words that no index holds",
      { type: "漢".repeat(100), stream: Array(5).fill("漢".repeat(25)) },
      "too long together",
    ],
    ["an endless state", { type: "a", stream: ["x"], state: "S".repeat(101) }, "not a word"],
    ["a problem with control characters", { problem: "a\u0000\ud800\nb" }, "a\ufffd\ufffd\ufffdb"],
  ];
  test.each(notices)("that a user wrote may give %s", async (_, notice, problem) => {
    const odd: Dialect = { name: "Odd", read: () => notice as never };
    const { reading } = await parse({ dialects: [odd] }, {});
    expect(reading).toEqual({ readable: false, problem: expect.stringContaining(problem) });
  });
});

describe("what a dialect or a schema throws", () => {
  const fault = new Error("bug");
  const throwing = { "~standard": { version: 1, validate: () => Promise.reject(fault) } } as unknown as BodySchema;
  const read = (): never => {
    throw fault;
  };
  const cases: [string, ParserOptions][] = [
    ["a dialect that throws", { dialects: [{ name: "Broken", read }] }],
    ["a dialect that rejects", { dialects: [{ name: "Broken", read: (async () => read()) as never }] }],
    ["a schema that rejects", { schemas: { meter: throwing } }],
    [
      "a schema with a result of no kind",
      { schemas: { meter: { "~standard": { validate: () => undefined } } as never } },
    ],
  ];

  test.each(cases)("%s, is quarantined and observed", async (_, options) => {
    const { events, hooks } = recorder();
    const inbox = quietInbox();
    const receiver = createReceiver({ ...still(), inbox, hooks, ...options });
    expect(await push(receiver, { notifyType: "meter" })).toEqual([200]);
    expect(events).toMatchObject([{ kind: "fault", where: "parse" }, { kind: "quarantined" }]);
    expect(await inbox.deliveries({ limit: 9 })).toMatchObject([{ problem: "a dialect or schema failed" }]);
  });
});

test.each<[string, ParserOptions]>([
  ["dialect", { dialects: [{ name: "Stuck", read: () => new Promise(ignore) as never }] }],
  ["schema", { schemas: { meter: { "~standard": { version: 1, validate: () => new Promise<never>(ignore) } } } }],
])("a %s that never ends costs a second and is a fault", async (_, options) => {
  vi.useFakeTimers();
  try {
    const parsing = parse(options, { notifyType: "meter" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await parsing).toEqual({
      reading: { readable: false, problem: "a dialect or schema failed" },
      fault: new Error("a dialect or schema did not end within 1000 ms"),
    });
  } finally {
    vi.useRealTimers();
  }
});

test("an issue names the field in storable text, and never its value", async () => {
  const issues = [
    { message: "must be a number", path: ["readings", "\u0000v", { key: Symbol("s") }] },
    { message: "\ud800".repeat(2000) },
  ];
  const meter = { "~standard": { version: 1, validate: () => ({ issues }) } } as unknown as BodySchema;
  const { reading } = await parse({ schemas: { meter } }, { notifyType: "meter", secret: "hush" });
  const { problem } = reading as { problem: string };
  expect(problem).toMatch(/^readings\.\ufffdv\.Symbol\(s\): must be a number; \ufffd+$/);
  expect(problem).toHaveLength(1000);
});
