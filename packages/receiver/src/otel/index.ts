import {
  context,
  isSpanContextValid,
  metrics,
  SpanKind,
  SpanStatusCode,
  trace,
  type Link,
  type Meter,
  type Tracer,
} from "@opentelemetry/api";
import type { ReceiverEvent, Hooks, JobInfo } from "../hooks.ts";

const scope = "@upcall/receiver";

/** Where spans and measurements go; the globally registered providers by default. */
export interface OtelOptions {
  readonly tracer?: Tracer;
  readonly meter?: Meter;
  /** Clock in milliseconds since 1970, for ages. @default Date.now */
  readonly now?: () => number;
}

/** The handler's span is another trace, perhaps days later; the link leads to the span that accepted the delivery. */
function linksOf({ trace: traceparent }: JobInfo): Link[] {
  const [, traceId = "", spanId = "", flags = "0"] = traceparent?.split("-") ?? [];
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(spanContext) ? [{ context: spanContext }] : [];
}

function createCounters(meter: Meter, now: () => number): (happening: ReceiverEvent) => void {
  const counter = (name: string, description: string) => meter.createCounter(`upcall.${name}`, { description });
  const accepted = counter("accepted", "Deliveries stored and answered 200");
  const quarantined = counter("quarantined", "Deliveries stored without being readable");
  const refused = counter("refused", "Requests of strangers");
  const unavailable = counter("unavailable", "Requests answered 503");
  const judged = counter("judged", "Deliveries judged, by verdict: advanced and new-attempt are fresh");
  const handled = counter("handled", "Tries of handlers, by outcome");
  const repaired = counter("repaired", "Outcomes that only the platform's record told");
  const age = meter.createHistogram("upcall.age", {
    description: "From the receipt of a delivery to the end of its job",
    unit: "ms",
  });
  return (happening) => {
    switch (happening.kind) {
      case "accepted":
        return accepted.add(1, { type: happening.type });
      case "quarantined":
        return quarantined.add(1);
      case "refused":
        return refused.add(1, { status: happening.status });
      case "unavailable":
        return unavailable.add(1, { why: happening.why });
      case "judged":
        return judged.add(1, { verdict: happening.judged.verdict, via: happening.judged.via });
      case "handled": {
        const { job, outcome, settled } = happening;
        handled.add(1, { handler: job.handler, outcome: settled ? outcome.kind : "lease-lost" });
        if (settled && outcome.kind !== "retry") age.record(now() - job.receivedAt, { handler: job.handler });
        return undefined;
      }
      case "repaired":
        return repaired.add(1);
      default:
        return undefined;
    }
  };
}

/**
 * Hooks for OpenTelemetry: a span for each request at the door, a linked span for each handler, and counters.
 * Spans carry ids and verdicts, never bodies, paths or headers.
 */
export function otelHooks({
  tracer = trace.getTracer(scope),
  meter = metrics.getMeter(scope),
  now = Date.now,
}: OtelOptions = {}): Hooks {
  return {
    observe: createCounters(meter, now),

    accepting: (run) =>
      tracer.startActiveSpan("upcall accept", { kind: SpanKind.SERVER }, async (span) => {
        try {
          const answer = await run();
          span.setAttribute("http.response.status_code", answer.status);
          if (answer.status === 503) span.setStatus({ code: SpanStatusCode.ERROR });
          return answer;
        } finally {
          span.end();
        }
      }),

    handling: (job, run) => {
      const attributes = {
        "upcall.key": job.key,
        "upcall.delivery": job.deliveryId,
        "upcall.verdict": job.verdict,
        "upcall.via": job.via,
        "upcall.tries": job.tries,
      };
      const options = { kind: SpanKind.CONSUMER, root: true, links: linksOf(job), attributes };
      return tracer.startActiveSpan(`upcall handle ${job.handler}`, options, async (span) => {
        try {
          const outcome = await run();
          span.setAttribute("upcall.outcome", outcome.kind);
          if (outcome.kind !== "done") span.setStatus({ code: SpanStatusCode.ERROR, message: outcome.error });
          return outcome;
        } finally {
          span.end();
        }
      });
    },

    trace() {
      const span = trace.getSpanContext(context.active());
      if (!span || !isSpanContextValid(span)) return undefined;
      return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, "0")}`;
    },
  };
}
