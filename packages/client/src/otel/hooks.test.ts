import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type SpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import ky from "ky";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { advance, afterLogin, app, inFakeTime, platform, settle } from "../../test/platform.ts";
import type { Fetch } from "../index.ts";
import { otelHooks } from "./index.ts";

const exporter = new InMemorySpanExporter();
/** Attempt, code and length of each span, in the time of the test. */
let lengths: unknown[] = [];
const starts = new Map<string, number>();
const watch: SpanProcessor = {
  onStart: (span) => void starts.set(span.spanContext().spanId, Date.now()),
  onEnd: (span) => {
    const { attributes } = span;
    const length = Date.now() - starts.get(span.spanContext().spanId)!;
    lengths.push([attributes["upcall.attempt"], attributes["upcall.code"], length]);
  },
  forceFlush: async () => {},
  shutdown: async () => {},
};
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter), watch] });
const tracer = provider.getTracer("test");

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());
inFakeTime();
beforeEach(() => {
  exporter.reset();
  lengths = [];
});

test("each request is a span of the active span, and a repeat is an event of the active span", async () => {
  const { client } = platform();
  const iot = client({ ky: ky.extend({ hooks: otelHooks(tracer) }) });
  await settle(iot.queryBatchSubscriptions({}));
  await settle(client().getAuthToken());
  exporter.reset();

  const parent = tracer.startSpan("job");
  await context.with(trace.setSpan(context.active(), parent), () => settle(iot.queryBatchSubscriptions({})));
  parent.end();

  const spans = exporter.getFinishedSpans();
  const shown = spans.map(({ name, attributes, status }) => [name, attributes["upcall.code"], status.code]);
  expect(shown).toEqual([
    ["queryBatchSubscriptions", "1010005", SpanStatusCode.ERROR],
    ["queryBatchSubscriptions", undefined, SpanStatusCode.UNSET],
    ["job", undefined, SpanStatusCode.UNSET],
  ]);
  expect(spans[0]!.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  expect(spans[0]!.attributes).toEqual({
    "http.request.method": "GET",
    "url.template": "/iocm/app/sub/v1.2.0/subscriptions",
    "http.response.status_code": 403,
    "upcall.operation": "queryBatchSubscriptions",
    "upcall.attempt": 1,
    "upcall.code": "1010005",
    "error.type": "1010005",
  });
  expect(spans[1]!.attributes["upcall.attempt"]).toBe(2);
  expect(JSON.stringify(spans.map(({ attributes, events }) => [attributes, events]))).not.toContain(app.secret);
  expect(spans[2]!.events).toMatchObject([{ name: "upcall.retry", attributes: { "upcall.code": "1010005" } }]);
});

test("a request without an answer is an ended span, too", async () => {
  const { client } = platform({}, afterLogin(lost));
  const iot = client({ ky: ky.extend({ hooks: otelHooks(tracer) }), retry: 1 });
  await settle(iot.queryBatchSubscriptions({}).attempt());
  await settle(iot.queryUpgradeTask({ operationId: "none" }).attempt());
  const spans = exporter
    .getFinishedSpans()
    .map(({ name, attributes }) => [name, attributes["upcall.attempt"], attributes["upcall.code"]]);
  expect(spans).toEqual([
    ["queryBatchSubscriptions", 1, "NETWORK"],
    ["queryBatchSubscriptions", 2, "NETWORK"],
    ["queryUpgradeTask", 1, "NETWORK"],
    ["queryUpgradeTask", 2, "NETWORK"],
  ]);
});

const lost = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
};
const deaf = (): Promise<Response> => new Promise(() => {});
const faithful: Fetch = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
test("a span ends with its request, not with the back-off or the queue after it", async () => {
  const { client } = platform({}, (fetch) => {
    const answers: Fetch[] = [lost, deaf, faithful, fetch];
    return afterLogin((request) => answers.shift()!(request))(fetch);
  });
  const retry = { limit: 3, delay: () => 1500, jitter: false };
  const limit = { calls: 1, per: 30_000 };
  const iot = client({ ky: ky.extend({ hooks: otelHooks(tracer) }), retry, limit, timeout: 1000 });
  await settle(iot.queryBatchSubscriptions({}));
  expect(lengths).toEqual([
    [1, "NETWORK", 0],
    [2, "TIMEOUT", 1000],
    [3, "TIMEOUT", 1000],
    [4, undefined, 0],
  ]);
});

test.each<[signal: "call" | "instance", answer: string, fetch: Fetch, length: number]>([
  ["call", "ends with it", faithful, 500],
  ["instance", "ends with it", faithful, 500],
  ["call", "goes on until its time is over", deaf, 5000],
])("the span of a request that the signal of its %s aborts, and that %s, says so", async (owner, _, fetch, length) => {
  const { signal } = new AbortController();
  const controller = new AbortController();
  const { client } = platform({}, afterLogin(fetch));
  const of = (name: string): AbortSignal => (owner === name ? controller.signal : signal);
  const instance = ky.extend({ hooks: otelHooks(tracer), signal: of("instance") });
  const iot = client({ ky: instance, timeout: 5000 });
  await settle(iot.getAuthToken());
  lengths = [];
  setTimeout(() => controller.abort(), 500);
  const task = { fileId: "software-1", targets: { devices: ["meters-0001"] } };
  const call = iot.createSoftwareUpgradeTask(task, { signal: of("call") });
  await expect(settle(call)).rejects.toMatchObject({ code: "ABORTED" });
  await advance(10_000);
  expect(lengths).toEqual([[1, "ABORTED", length]]);
});

test("a call that ends between two requests does not change the span of the first", async () => {
  const { client } = platform({}, afterLogin(lost));
  const retry = { delay: () => 3000, jitter: false };
  const iot = client({ ky: ky.extend({ hooks: otelHooks(tracer) }), retry, totalTimeout: 1000 });
  await expect(settle(iot.queryBatchSubscriptions({}))).rejects.toMatchObject({ code: "DEADLINE" });
  expect(lengths).toEqual([[1, "NETWORK", 0]]);
});
