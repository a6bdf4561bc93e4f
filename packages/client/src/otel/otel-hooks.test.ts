import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { app, platform } from "../../test/platform.ts";
import { otelHooks } from "./index.ts";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("test");

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(() => context.disable());

test("each request is a span under the one that was active, and a repeat is an event of that", async () => {
  const { client, clock } = platform();
  const iot = client(otelHooks(tracer));
  await clock.settle(iot.queryBatchSubscriptions({}));
  await clock.settle(client().getAuthToken());
  exporter.reset();

  const parent = tracer.startSpan("job");
  await context.with(trace.setSpan(context.active(), parent), () => clock.settle(iot.queryBatchSubscriptions({})));
  parent.end();

  const spans = exporter.getFinishedSpans();
  const shown = spans.map(({ name, attributes, status }) => [name, attributes["upcall.code"], status.code]);
  expect(shown).toEqual([
    ["queryBatchSubscriptions", "1010005", SpanStatusCode.ERROR],
    ["getAuthToken", undefined, SpanStatusCode.UNSET],
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
  expect(JSON.stringify(spans.map(({ attributes, events }) => [attributes, events]))).not.toContain(app.secret);
  expect(spans[3]!.events).toMatchObject([{ name: "upcall.retry", attributes: { "upcall.reason": "login" } }]);
});
