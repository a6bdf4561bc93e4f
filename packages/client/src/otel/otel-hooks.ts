import { SpanKind, SpanStatusCode, trace, type Span, type Tracer } from "@opentelemetry/api";
import type { Hooks, RequestEvent } from "../hooks.ts";

/**
 * Hooks that make a client span of each request, as a child of the span that is active when it is sent, with the attributes
 * `upcall.operation`, `upcall.attempt`, `upcall.code` and those of HTTP's conventions. Attributes hold no address and nothing secret.
 *
 * @param tracer by default the global one's `@upcall/client`.
 * @example
 * createClient({ ...options, ...otelHooks() });
 */
export function otelHooks(tracer: Tracer = trace.getTracer("@upcall/client")): Required<Hooks> {
  const spans = new WeakMap<RequestEvent, Span>();
  return {
    onRequest: (request) => {
      const { operation, method, path, attempt } = request;
      const attributes = {
        "http.request.method": method,
        "url.template": path,
        "upcall.operation": operation,
        "upcall.attempt": attempt,
      };
      spans.set(request, tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes }));
    },
    onResponse: ({ request, status, code }) => {
      const span = spans.get(request);
      if (status !== undefined) span?.setAttribute("http.response.status_code", status);
      if (code !== undefined) {
        span?.setAttributes({ "upcall.code": code, "error.type": code });
        span?.setStatus({ code: SpanStatusCode.ERROR });
      }
      span?.end();
    },
    onRetry: ({ request, reason, code }) => {
      trace.getActiveSpan()?.addEvent("upcall.retry", {
        "upcall.operation": request.operation,
        "upcall.reason": reason,
        "upcall.code": code,
      });
    },
  };
}
