import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { deliveryRequest } from "../testing/deliver.ts";
import { firmwareResultSample, firmwareStateSample } from "../testing/samples.ts";
import { otelHooks } from "./index.ts";
import { ignore, still, token, url } from "../../test/receiver.ts";

const manager = new AsyncLocalStorageContextManager();
beforeAll(() => void context.setGlobalContextManager(manager.enable()));
afterAll(() => context.disable());

test("a delivery makes an accept span, linked handler spans and counts, without its content", async () => {
  const spans = new InMemorySpanExporter();
  const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const numbers = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: numbers, exportIntervalMillis: 1_000_000 });
  const metering = new MeterProvider({ readers: [reader] });
  let clock = 1000;
  const receiver = createReceiver({
    ...still(),
    now: () => clock,
    hooks: otelHooks({ tracer: tracing.getTracer("test"), meter: metering.getMeter("test"), now: () => clock }),
  })
    .on("fwUpgradeResultNotify", ignore)
    .on("fwUpgradeStateChangeNotify", () => {
      throw new Error("not now");
    });
  const push = (body: unknown, at = url) => receiver.fetch(deliveryRequest(at, body));
  await push(firmwareResultSample("SUCCESS", { deviceId: "private-device" }));
  await push(firmwareResultSample("SUCCESS"));
  await push(firmwareResultSample("FAIL"));
  await push(firmwareStateSample("1"));
  await push(firmwareStateSample("1", { subOperationId: "sub-2" }));
  await push("{");
  await push("{}", `${url}x`);
  clock = 1250;
  await receiver.drain();

  const all = spans.getFinishedSpans();
  const finished = [...all.slice(0, 7), ...all.slice(7).sort((one, other) => (one.name < other.name ? -1 : 1))];
  expect(finished.map(({ name, status }) => [name, status.code])).toEqual([
    ...Array.from({ length: 7 }, () => ["upcall accept", 0]),
    ["upcall handle fwUpgradeResultNotify", 0],
    ["upcall handle fwUpgradeStateChangeNotify", 2],
  ]);
  const handled = finished[7]!;
  expect(handled.links.map((link) => link.context.spanId)).toEqual([finished[0]!.spanContext().spanId]);
  expect(handled.parentSpanContext).toBeUndefined();
  expect(finished.map(({ attributes }) => attributes["http.response.status_code"]).slice(5, 7)).toEqual([200, 404]);

  await reader.forceFlush();
  const metrics = numbers.getMetrics().at(-1)!.scopeMetrics[0]!.metrics;
  const counted = metrics.flatMap(({ descriptor, dataPoints }) =>
    dataPoints.map(({ attributes, value }) => [
      [descriptor.name, ...Object.values(attributes)].join(" "),
      typeof value === "number" ? value : (value as { sum: number }).sum,
    ]),
  );
  expect(Object.fromEntries(counted)).toEqual({
    "upcall.accepted fwUpgradeResultNotify": 3,
    "upcall.accepted fwUpgradeStateChangeNotify": 2,
    "upcall.quarantined": 1,
    "upcall.refused 404": 1,
    "upcall.judged advanced push": 2,
    "upcall.judged duplicate push": 1,
    "upcall.judged conflict push": 1,
    "upcall.judged late push": 1,
    "upcall.handled fwUpgradeResultNotify done": 1,
    "upcall.handled fwUpgradeStateChangeNotify retry": 1,
    "upcall.age fwUpgradeResultNotify": 250,
  });
  const told = JSON.stringify([finished.map(({ name, attributes, status }) => [name, attributes, status]), counted]);
  expect(told).not.toContain(token);
  expect(told).not.toContain("private-device");
  await metering.shutdown();
});
