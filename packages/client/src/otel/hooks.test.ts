import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import ky from "ky";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { afterLogin, app, inFakeTime, platform, settle } from "../../test/platform.ts";
import { otelHooks } from "./index.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());
inFakeTime();
beforeEach(() => exporter.reset());

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
  const lost = (): never => {
    throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
  };
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
