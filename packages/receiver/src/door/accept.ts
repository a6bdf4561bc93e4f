import type { Answer } from "./answer.ts";
import type { Arrival } from "./arrival.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { read, unreadable } from "../delivery/parse.ts";
import type { Settings } from "../settings.ts";
import type { TrustCheck } from "../trust/check.ts";

const jsonType = /^\s*(?:application|text)\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Whether a check passed; whatever it throws, it has failed. */
function outcomeOf(check: TrustCheck, arrival: Arrival, { hooks }: Settings<never>): boolean | Promise<boolean> {
  const failed = (error: unknown): boolean => {
    hooks.observe({ kind: "fault", where: "trust", error });
    return false;
  };
  try {
    const passed = check.passes(arrival);
    return typeof passed === "boolean" ? passed : Promise.resolve(passed).catch(failed);
  } catch (error) {
    return failed(error);
  }
}

/** What a stranger is told; says nothing about how close the request was to being trusted. */
function refusal(arrival: Arrival, limit: number): Answer["status"] {
  if (arrival.method !== "POST") return 405;
  if (!jsonType.test(arrival.header("content-type") ?? "")) return 415;
  return Number(arrival.header("content-length") ?? 0) > limit ? 413 : 404;
}

/** What is wrong with a trusted request besides its body. */
function problemOf(arrival: Arrival, complete: boolean, limit: number): string | undefined {
  if (arrival.method !== "POST") return `method ${arrival.method.slice(0, 20)} instead of POST`;
  if (!complete) return `larger than ${limit} bytes; only the beginning is kept`;
  if (!jsonType.test(arrival.header("content-type") ?? "")) return "no JSON content type";
  return undefined;
}

async function store(settings: Settings<never>, arrival: Arrival): Promise<Answer> {
  const { hooks, inbox, bodyLimit } = settings;
  const id = settings.id();
  const receivedAt = settings.now();
  let delivery: Delivery;
  try {
    const { bytes, complete } = await arrival.read(bodyLimit);
    const problem = problemOf(arrival, complete, bodyLimit);
    const parsed = problem ? unreadable(problem) : read(bytes, id, settings.schemas);
    const { reading } = parsed instanceof Promise ? await parsed : parsed;
    delivery = { id, receivedAt, via: "push", body: bytes, reading, trace: hooks.trace?.() };
  } catch (error) {
    hooks.observe({ kind: "unavailable", why: "body", error });
    return { status: 503 };
  }
  try {
    const open = settings.backpressure.hasRoom();
    if (!(typeof open === "boolean" ? open : await open)) {
      hooks.observe({ kind: "unavailable", why: "full" });
      return { status: 503 };
    }
    await inbox.accept(delivery);
  } catch (error) {
    hooks.observe({ kind: "unavailable", why: "store", error });
    return { status: 503 };
  }
  const { reading } = delivery;
  hooks.observe(
    reading.readable
      ? { kind: "accepted", deliveryId: id, type: reading.type }
      : { kind: "quarantined", deliveryId: id, problem: reading.problem },
  );
  return { status: 200 };
}

/** Gives up on our own work in time: the platform stops waiting after 15 s. */
function withDeadline({ hooks, deadlineMs }: Settings<never>, work: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      hooks.observe({ kind: "unavailable", why: "deadline" });
      resolve({ status: 503 });
    }, deadlineMs);
    const inTime =
      <Result>(settle: (result: Result) => void) =>
      (result: Result): void => {
        clearTimeout(timer);
        settle(result);
      };
    work.then(inTime(resolve), inTime(reject));
  });
}

/**
 * Answers one request: trust first, then one durable insert. A trusted request is never refused for its content,
 * because a platform that counts failures stops sending: what cannot be read is quarantined with its bytes.
 */
export async function accept(settings: Settings<never>, arrival: Arrival): Promise<Answer> {
  const { trust, bodyLimit, hooks } = settings;
  // Every check runs, whatever the others say, so that the time tells nothing.
  const outcomes = trust.map((check) => outcomeOf(check, arrival, settings));
  const passed = outcomes.every((one) => typeof one === "boolean") ? outcomes : await Promise.all(outcomes);
  if (passed.every((one) => one === true)) return await withDeadline(settings, store(settings, arrival));
  const status = refusal(arrival, bodyLimit);
  hooks.observe({
    kind: "refused",
    status,
    checks: trust.filter((_, at) => passed[at] !== true).map(({ name }) => name),
  });
  return { status };
}
