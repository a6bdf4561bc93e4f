import { ConfigError } from "@upcall/contracts/errors";
import type { Context, MiddlewareHandler } from "hono";
import { inTime } from "../in-time.ts";
import { positive, whole } from "../positive.ts";
import type { Shared } from "../shared.ts";
import type { Answer } from "./answer.ts";
import { Deadline } from "./deadline.ts";
import { refusalOf } from "./refusal.ts";
import { createStore } from "./store.ts";
import { failedChecks } from "./trusted.ts";

/** Options of what happens before the answer. */
export interface DoorOptions {
  /**
   * Why a request is believed to come from the platform: middleware that calls `next()` for the platform and not for others.
   * At least one check; all run for each request, and all must pass. What a check answers, sets or throws is not sent.
   */
  readonly trust: readonly MiddlewareHandler[];
  /**
   * Largest body in bytes; of a larger one the beginning is quarantined.
   *
   * @default 262144
   */
  readonly bodyLimit?: number;
  /**
   * Milliseconds of own work after which the answer is 503. The platform waits 15 s.
   *
   * @default 12000
   */
  readonly deadlineMs?: number;
  /**
   * Unread deliveries beyond which the answer is 503; a soft bound.
   *
   * @default 100000
   */
  readonly unreadLimit?: number;
}

/** A larger limit is none. */
const mostUnread = 1_000_000_000;

/** Answers requests. */
export interface Door {
  /** Never rejects. */
  answer(c: Context): Promise<Answer>;
}

function checkTrust(trust: unknown): void {
  if (!Array.isArray(trust) || trust.length === 0)
    throw new ConfigError(
      "trust",
      "needs at least one check, such as pathToken(...); without one, anybody may report upgrades",
    );
  if (!trust.every((check) => typeof check === "function"))
    throw new ConfigError("trust", "must be Hono middleware, such as pathToken(...) or bearerAuth(...)");
}

/**
 * Trust first, then one durable insert. A trusted request is never refused for its content, because a platform that counts failures
 * stops sending: what cannot be read is quarantined with its bytes.
 *
 * @throws ConfigError with the option at fault.
 */
export function createDoor(options: DoorOptions, shared: Shared<never>): Door {
  const { hooks } = shared;
  const { trust } = options;
  checkTrust(trust);
  const bodyLimit = positive("bodyLimit", options.bodyLimit ?? 262_144);
  const deadlineMs = positive("deadlineMs", options.deadlineMs ?? 12_000);
  const unreadLimit = whole("unreadLimit", options.unreadLimit ?? 100_000, mostUnread);
  const store = createStore(shared, { bodyLimit, unreadLimit, abandonedMs: 5 * deadlineMs });
  const observeFault = (error: unknown): void => hooks.observe({ kind: "fault", where: "trust", error });

  async function decide(c: Context, deadline: Deadline): Promise<Answer> {
    const checks = await failedChecks(c, trust, observeFault);
    if (checks.length === 0) return store(c, deadline);
    const answer = refusalOf(c.req, bodyLimit);
    hooks.observe({ kind: "refused", status: answer.status, checks });
    return answer;
  }

  return {
    async answer(c) {
      const deadline = new Deadline();
      const late = (): Answer => {
        deadline.end();
        hooks.observe({ kind: "unavailable", why: "deadline" });
        return { status: 503 };
      };
      try {
        return await inTime(
          hooks.accepting(() => decide(c, deadline)),
          deadlineMs,
          late,
        );
      } catch (error) {
        hooks.observe({ kind: "fault", where: "accept", error });
        return { status: 503 };
      }
    },
  };
}
