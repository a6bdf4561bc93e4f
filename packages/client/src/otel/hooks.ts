import { SpanKind, SpanStatusCode, trace, type Span, type Tracer } from "@opentelemetry/api";
import { isTimeoutError, type Hooks } from "ky";
import type { CallContext } from "../transport/call.ts";

interface Called {
  readonly options: { readonly context?: Record<string, unknown> };
}
interface State extends Called {
  readonly request: { readonly method: string };
}

const contextOf = ({ options }: Called): CallContext | undefined =>
  options.context?.["upcall"] as CallContext | undefined;

function codeOf(error: Error): string {
  if (isTimeoutError(error)) return "TIMEOUT";
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : error.name;
}

/**
 * Hooks of ky that make a client span of each request, which ends with it, as a child of the span that is active when it is sent, with the attributes
 * `upcall.operation`, `upcall.attempt`, `upcall.code` and those of HTTP's conventions. Attributes hold no address and nothing secret.
 * The client's own logins pass no hooks, so they have no span.
 *
 * @param tracer by default the global one's `@upcall/client`.
 * @example
 * createClient({ ...options, ky: ky.extend({ hooks: otelHooks() }) });
 */
export function otelHooks(tracer: Tracer = trace.getTracer("@upcall/client")): Hooks {
  const spans = new WeakMap<CallContext, Span>();

  function start(state: State): void {
    const call = contextOf(state);
    if (!call) return;
    const attributes = {
      "http.request.method": state.request.method,
      "url.template": call.path,
      "upcall.operation": call.operation,
      "upcall.attempt": call.attempts + 1,
    };
    spans.set(call, tracer.startSpan(call.operation, { kind: SpanKind.CLIENT, attributes }));
  }

  function end(state: Called, { status, code }: { status?: number; code: string | undefined }): void {
    const call = contextOf(state);
    const span = call && spans.get(call);
    if (!span) return;
    spans.delete(call);
    if (status !== undefined) span.setAttribute("http.response.status_code", status);
    if (code !== undefined) {
      span.setAttributes({ "upcall.code": code, "error.type": code });
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }

  return {
    init: [
      (options) => {
        const { retry } = options;
        if (!contextOf({ options }) || typeof retry !== "object" || !retry.shouldRetry) return;
        const { shouldRetry } = retry;
        // Asked as soon as a request has failed, before the delay and the queue.
        retry.shouldRetry = async (state) => {
          const again = await shouldRetry(state);
          if (again) end({ options }, { code: codeOf(state.error) });
          return again;
        };
      },
    ],
    beforeRequest: [start],
    afterResponse: [(state) => end(state, { status: state.response.status, code: contextOf(state)?.code })],
    beforeRetry: [
      (state) => {
        const { error } = state;
        // Open still if a hook before ours has the answer's call repeated.
        end(state, { code: codeOf(error) });
        trace.getActiveSpan()?.addEvent("upcall.retry", {
          "upcall.operation": contextOf(state)?.operation ?? "",
          "upcall.code": codeOf(error),
        });
        start(state);
      },
    ],
    beforeError: [
      (state) => {
        end(state, { code: codeOf(state.error) });
        return state.error;
      },
    ],
  };
}
