import type { Answer } from "./answer.ts";
import type { Arrival } from "./arrival.ts";
import type { Delivery, Reading } from "./delivery.ts";
import { read } from "./read.ts";
import type { Settings } from "./settings.ts";

const jsonType = /^\s*(?:application|text)\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Runs every check, whatever the others say, and gives the names of those that failed. */
async function failedChecks({ trust, hooks }: Settings<never>, arrival: Arrival): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const { name, passes } of trust)
    try {
      const passed = passes(arrival);
      if (!(typeof passed === "boolean" ? passed : await passed)) failed.push(name);
    } catch (error) {
      failed.push(name);
      hooks.observe({ kind: "fault", where: "trust", error });
    }
  return failed;
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
    const reading: Reading = problem ? { readable: false, problem } : (await read(bytes, id, settings.schemas)).reading;
    delivery = { id, receivedAt, via: "push", body: bytes, reading, trace: hooks.trace?.() };
  } catch (error) {
    hooks.observe({ kind: "unavailable", why: "body", error });
    return { status: 503 };
  }
  try {
    if (!(await settings.gate.open())) {
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
async function withDeadline({ hooks, deadlineMs }: Settings<never>, work: Promise<Answer>): Promise<Answer> {
  let timer!: ReturnType<typeof setTimeout>;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      hooks.observe({ kind: "unavailable", why: "deadline" });
      resolve({ status: 503 });
    }, deadlineMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers one request: trust first, then one durable insert. A trusted request is never refused for its content,
 * because a platform that counts failures stops sending: what cannot be read is quarantined with its bytes.
 */
export async function accept(settings: Settings<never>, arrival: Arrival): Promise<Answer> {
  const checks = await failedChecks(settings, arrival);
  if (checks.length > 0) {
    const status = refusal(arrival, settings.bodyLimit);
    settings.hooks.observe({ kind: "refused", status, checks });
    return { status };
  }
  return withDeadline(settings, store(settings, arrival));
}
