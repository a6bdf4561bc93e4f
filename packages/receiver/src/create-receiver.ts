import { ConfigError } from "@upcall/contracts/errors";
import type { ExecutionContext, Hono } from "hono";
import { createIds } from "./delivery/ids.ts";
import { createParser, type ParserOptions } from "./delivery/parse.ts";
import type { BodySchemas } from "./delivery/schema.ts";
import { storableText } from "./delivery/text.ts";
import { createDoor, type Door, type DoorOptions } from "./door/door.ts";
import { createRoutes } from "./door/routes.ts";
import { guarded, type Hooks } from "./hooks.ts";
import type { Inbox } from "./inbox/inbox.ts";
import { storableTime } from "./inbox/storable.ts";
import type { Shared } from "./shared.ts";
import { createDrain, type Drain } from "./worker/drain.ts";
import type { DrainReport } from "./worker/drain-report.ts";
import {
  createHandlers,
  type Bodies,
  type Handler,
  type HandlerOptions,
  type Handlers,
  type UnknownBody,
} from "./worker/handlers.ts";
import { workerSettings, type WorkerOptions, type WorkerSettings } from "./worker/options.ts";
import { replay, type Replay } from "./worker/replay.ts";

/** Options of a receiver. */
export interface ReceiverOptions<Effect = never, Schemas extends BodySchemas = BodySchemas>
  extends DoorOptions, WorkerOptions, ParserOptions {
  /** Where deliveries are stored before they are answered. */
  readonly inbox: Inbox<Effect>;
  readonly schemas?: Schemas | undefined;
  readonly hooks?: Hooks | undefined;
  /** Clock in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Unique names for deliveries and leases. @default a random name of the receiver and a count */
  readonly id?: () => string;
}

/** A receiver: routes that store what the platform sends, and the work behind them. */
export interface Receiver<
  Effect = never,
  Schemas extends BodySchemas = Record<never, never>,
  Bindings extends object = object,
> {
  /**
   * Adds a handler for a type of notification. Add all before the first request.
   *
   * @throws ConfigError when the name is taken.
   */
  on<Type extends keyof Bodies<Schemas> & string>(
    type: Type,
    handler: Handler<Bodies<Schemas>[Type], Effect>,
    options?: HandlerOptions,
  ): Receiver<Effect, Schemas, Bindings>;
  /** Adds a handler for every type that has none, also for types that this version does not know. */
  otherwise(handler: Handler<UnknownBody, Effect>, options?: HandlerOptions): Receiver<Effect, Schemas, Bindings>;
  /**
   * A Hono application for `app.route("/iot", receiver.routes)`. It answers every method and path below, so mount it last.
   *
   * Middleware of yours that refuses requests belongs into `trust`: in front of the routes it answers the platform's own requests with an
   * error, and after some of these the platform stops sending to the host.
   */
  readonly routes: Hono<{ Bindings: Bindings }>;
  /** `routes.fetch`, for a program that is nothing but the receiver. */
  readonly fetch: (request: Request, env?: Bindings, context?: ExecutionContext) => Promise<Response>;
  /**
   * Judges and works until nothing is due that this process has room for. Call it from a timer, an alarm or a queue.
   *
   * It does not wait for jobs that another drain has begun, such as one that the wake has started: a test that wants to see all of them
   * handled gives `wake: { ring: () => undefined }`.
   */
  readonly drain: (env?: Bindings) => Promise<DrainReport>;
  /**
   * Begins no more jobs in this process, and resolves when those under way have ended: at the latest after `leaseMs`. Call it before you
   * close the store of a process that ends. Deliveries are still stored and answered; another process, or the next start, works on them.
   */
  readonly stop: (env?: Bindings) => Promise<void>;
  /** Takes dead letters and quarantined deliveries up again, after a fix. Call {@link drain} afterwards. */
  readonly replay: (what: Replay, env?: Bindings) => Promise<number>;
  /** The inbox, to look into. */
  readonly inbox: (env?: Bindings) => Inbox<Effect>;
  /** What wakes and reconciliation use. */
  readonly settings: (env?: Bindings) => Shared<Effect>;
}

/** A receiver at work: made once in each process, when its bindings are there. */
interface Running<Effect> {
  readonly shared: Shared<Effect>;
  readonly door: Door;
  readonly settings: WorkerSettings<Effect>;
  readonly drain: Drain;
}

/** Text and numbers of an option's own functions, made such as every store takes. */
function sharedOf<Effect>(options: ReceiverOptions<Effect>): Shared<Effect> {
  const { inbox, now = Date.now, id } = options;
  if (typeof inbox?.accept !== "function")
    throw new ConfigError("inbox", "is missing; give one, such as memoryInbox() for a first try");
  const hooks = guarded(options.hooks);
  /** The receiver asks for the time within timers too, where what is thrown would end the process. */
  const time = (): number => {
    try {
      return now();
    } catch (error) {
      hooks.observe({ kind: "fault", where: "hook", error });
      return Number.NaN;
    }
  };
  return {
    inbox,
    hooks,
    parse: createParser(options),
    now: () => storableTime(time(), Date.now()),
    id: id ? () => storableText(id(), 256) : createIds(),
  };
}

function run<Effect>(options: ReceiverOptions<Effect>, handlers: Handlers): Running<Effect> {
  const shared = sharedOf(options);
  const door = createDoor(options, shared);
  const settings = workerSettings(options, shared);
  return { shared, door, settings, drain: createDrain(settings, handlers) };
}

/**
 * A durable receiver for the platform's notifications: stores each delivery before it answers, then judges and handles it.
 *
 * The function form is for hosts whose bindings exist only within a request; it is called once in each process.
 *
 * @throws ConfigError for wrong options; in the function form at the first request.
 */
export function createReceiver<
  Effect = never,
  const Schemas extends BodySchemas = Record<never, never>,
  Bindings extends object = object,
>(
  options: ReceiverOptions<Effect, Schemas> | ((env: Bindings) => ReceiverOptions<Effect, Schemas>),
): Receiver<Effect, Schemas, Bindings> {
  const handlers = createHandlers();
  let running = typeof options === "function" ? undefined : run(options, handlers);

  const runningWith = (env: Bindings | undefined): Running<Effect> =>
    (running ??= run((options as (env: Bindings) => ReceiverOptions<Effect>)(env as Bindings), handlers));

  const routes = createRoutes<Bindings>((env) => {
    const { door, drain } = runningWith(env);
    return { answer: door.answer, work: drain.ring };
  });

  const receiver: Receiver<Effect, Schemas, Bindings> = {
    on(type, handler, on) {
      handlers.add(type, handler as never, on);
      return receiver;
    },
    otherwise(handler, on) {
      handlers.add(undefined, handler as never, on);
      return receiver;
    },
    routes,
    fetch: async (request, env, context) => routes.fetch(request, env, context),
    drain: (env) => runningWith(env).drain.now(),
    stop: (env) => runningWith(env).drain.stop(),
    replay: (what, env) => replay(runningWith(env).settings, what),
    inbox: (env) => runningWith(env).shared.inbox,
    settings: (env) => runningWith(env).shared,
  };
  return receiver;
}
