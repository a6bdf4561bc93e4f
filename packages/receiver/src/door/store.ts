import type { Context, HonoRequest } from "hono";
import type { Delivery } from "../delivery/delivery.ts";
import { unreadable } from "../delivery/parse.ts";
import type { Shared } from "../shared.ts";
import type { Answer } from "./answer.ts";
import { createBackpressure, createByteBudget } from "./backpressure.ts";
import { BodyConsumedError, framedLength, readBody, type ReceivedBody } from "./body.ts";
import type { Deadline } from "./deadline.ts";
import { isJson } from "./refusal.ts";

/** Bodies in memory at once, of all deliveries that have not been answered for by the inbox. */
const mostBytes = 64 * 1024 * 1024;

/** Stores a trusted request, whatever it holds. */
export type Store = (c: Context, deadline: Deadline) => Promise<Answer>;

/** What is wrong with a trusted request besides its body. */
function problemOf(request: HonoRequest, complete: boolean, limit: number): string | undefined {
  if (request.method !== "POST") return `method ${request.method.slice(0, 20)} instead of POST`;
  if (!complete) return `larger than ${limit} bytes; only the beginning is kept`;
  return isJson(request) ? undefined : "no JSON content type";
}

/** What a store keeps within. */
export interface StoreLimits {
  readonly bodyLimit: number;
  readonly unreadLimit: number;
  /** Milliseconds after which the bytes of a request that never ended are free again. */
  readonly abandonedMs: number;
}

export function createStore(shared: Shared<never>, { bodyLimit, unreadLimit, abandonedMs }: StoreLimits): Store {
  const { inbox, hooks, parse, now, id } = shared;
  const backpressure = createBackpressure(inbox, unreadLimit, now);
  const budget = createByteBudget(Math.max(mostBytes, bodyLimit), abandonedMs, now);

  function unavailable(deadline: Deadline, why: "store" | "full" | "body" | "consumed", error?: unknown): Answer {
    if (!deadline.isOver) hooks.observe({ kind: "unavailable", why, error });
    return { status: 503 };
  }

  async function deliveryOf(request: HonoRequest, { bytes, complete }: ReceivedBody): Promise<Delivery> {
    const deliveryId = id();
    const problem = problemOf(request, complete, bodyLimit);
    const parsed = problem ? { ...unreadable(problem), fault: undefined } : await parse(bytes, deliveryId);
    if (parsed.fault !== undefined) hooks.observe({ kind: "fault", where: "parse", error: parsed.fault });
    return {
      id: deliveryId,
      receivedAt: now(),
      via: "push",
      body: bytes,
      reading: parsed.reading,
      trace: hooks.trace(),
    };
  }

  async function readAndStore(c: Context, length: number | undefined, deadline: Deadline): Promise<Answer> {
    let body: ReceivedBody;
    try {
      body = await readBody(c, length, bodyLimit);
    } catch (error) {
      return unavailable(deadline, error instanceof BodyConsumedError ? "consumed" : "body", error);
    }
    const delivery = await deliveryOf(c.req, body);
    if (deadline.isOver) return { status: 503 };
    try {
      await inbox.accept(delivery, deadline.passed);
    } catch (error) {
      return unavailable(deadline, "store", error);
    }
    const { id: deliveryId, reading } = delivery;
    hooks.observe(
      reading.readable
        ? { kind: "accepted", deliveryId, type: reading.type }
        : { kind: "quarantined", deliveryId, problem: reading.problem },
    );
    return { status: 200 };
  }

  return async (c, deadline) => {
    try {
      if (!(await backpressure.hasRoom())) return unavailable(deadline, "full");
    } catch (error) {
      return unavailable(deadline, "store", error);
    }
    const length = framedLength(c.req);
    const giveBack = budget.take(Math.min(length ?? bodyLimit, bodyLimit));
    if (!giveBack) return unavailable(deadline, "full");
    try {
      return await readAndStore(c, length, deadline);
    } finally {
      giveBack();
    }
  };
}
