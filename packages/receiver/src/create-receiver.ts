import type { Hono } from "hono";
import { accept } from "./door/accept.ts";
import { toResponse, type Answer } from "./door/answer.ts";
import { RequestArrival, type Arrival } from "./door/arrival.ts";
import { createDrain, type Drain, type DrainReport } from "./worker/drain.ts";
import { createHandlers, type Bodies, type Handler, type HandlerOptions, type UnknownBody } from "./worker/handlers.ts";
import { replay, type Replay } from "./worker/replay.ts";
import type { BodySchemas } from "./delivery/schema.ts";
import { honoRoutes } from "./serve/hono.ts";
import { settingsOf, type ReceiverOptions, type Settings } from "./settings.ts";
import { localWake } from "./wake/local.ts";

/** What a host passes to keep a request's work alive after its answer. */
export interface Background {
  waitUntil(work: Promise<unknown>): void;
}

/** A receiver. The value is `{ fetch }`-shaped: export it as default, or mount {@link routes}. */
export interface Receiver<Effect = never, Schemas extends BodySchemas = Record<never, never>, Env = unknown> {
  /**
   * Adds a handler for a type of notification. Add all before the first request.
   *
   * @throws ConfigError when the name is taken.
   */
  on<Type extends keyof Bodies<Schemas> & string>(
    type: Type,
    handler: Handler<Bodies<Schemas>[Type], Effect>,
    options?: HandlerOptions,
  ): Receiver<Effect, Schemas, Env>;
  /** Adds a handler for every type that has none, also for types that this version does not know. */
  otherwise(handler: Handler<UnknownBody, Effect>, options?: HandlerOptions): Receiver<Effect, Schemas, Env>;
  /** Answers one request of the platform. `env` is what the runtime passes beside the request, such as bindings. */
  readonly fetch: (request: Request, env?: Env, background?: Background) => Promise<Response>;
  /** As {@link fetch}, for hosts that have no `Request`. Call `work` when the answer is sent; it never rejects. */
  readonly accept: (arrival: Arrival, env?: Env) => Promise<{ readonly answer: Answer; work(): Promise<void> }>;
  /** Judges and works until nothing is due that this process has room for. Call it from a timer, an alarm or a queue. */
  readonly drain: (env?: Env) => Promise<DrainReport>;
  /** Takes dead letters and quarantined deliveries up again, after a fix. Call {@link drain} afterwards. */
  readonly replay: (what: Replay, env?: Env) => Promise<number>;
  /** The options in force, with defaults. */
  readonly settings: (env?: Env) => Settings<Effect>;
  /** For `app.route("/iot", receiver.routes)` in a Hono application; it has nothing else of one but `fetch`. */
  readonly routes: Hono;
}

/**
 * A durable receiver for the platform's notifications: stores each delivery before it answers, then judges and handles it.
 *
 * The function form is for hosts whose bindings exist only within a request; it is called once in each process.
 *
 * @throws ConfigError for wrong options; in the function form at the first request.
 */
export function createReceiver<Effect = never, const Schemas extends BodySchemas = Record<never, never>, Env = unknown>(
  options: ReceiverOptions<Effect, Schemas> | ((env: Env) => ReceiverOptions<Effect, Schemas>),
): Receiver<Effect, Schemas, Env> {
  const handlers = createHandlers();
  const fixed = typeof options === "function" ? undefined : settingsOf(options);
  let parts: { settings: Settings<Effect>; drain: Drain } | undefined;

  function start(env: Env | undefined): { settings: Settings<Effect>; drain: Drain } {
    if (parts) return parts;
    const settings = fixed ?? settingsOf((options as (env: Env) => ReceiverOptions<Effect>)(env as Env));
    const local = localWake(() => drain.soon(), settings.now);
    const retryAt = (at: number): void => void ring(settings, at);
    const drain = createDrain(settings, handlers, settings.wake ? retryAt : local);
    return (parts = { settings, drain });
  }

  async function ring({ wake, hooks }: Settings<Effect>, at?: number): Promise<void> {
    try {
      await wake?.ring(at);
    } catch (error) {
      hooks.observe({ kind: "fault", where: "wake", error });
    }
  }

  async function acceptOne(arrival: Arrival, env?: Env) {
    const { settings, drain } = start(env);
    const { hooks, wake } = settings;
    const run = (): Promise<Answer> => accept(settings, arrival);
    let answer: Answer;
    try {
      answer = await (hooks.accepting?.(run) ?? run());
    } catch (error) {
      // A hook that throws must not become an answer that the platform does not understand.
      hooks.observe({ kind: "fault", where: "accept", error });
      answer = { status: 503 };
    }
    const work = async (): Promise<void> => {
      if (answer.status === 200) await (wake ? ring(settings) : drain.soon());
    };
    return { answer, work };
  }

  async function fetch(request: Request, env?: Env, background?: Background): Promise<Response> {
    const { peer } = start(env).settings;
    const arrival = new RequestArrival(request, () => peer(request, env));
    const { answer, work } = await acceptOne(arrival, env);
    const working = work();
    background?.waitUntil?.(working);
    return toResponse(answer);
  }

  const receiver: Receiver<Effect, Schemas, Env> = {
    on(type, handler, on) {
      handlers.add(type, handler as never, on);
      return receiver;
    },
    otherwise(handler, on) {
      handlers.add(undefined, handler as never, on);
      return receiver;
    },
    fetch,
    accept: acceptOne,
    drain: (env) => start(env).drain.now(),
    replay: (what, env) => replay(start(env).settings, what),
    settings: (env) => start(env).settings,
    routes: honoRoutes(fetch),
  };
  return receiver;
}
