import { createReceiver, type ReceiverEvent } from "@upcall/receiver";
import type { InboxUnderTest } from "@upcall/receiver/testing";

/** What became of many jobs of which a few are poisoned. */
export interface Poisoned {
  readonly done: number;
  /** Texts of the dead letters, by kind of poison; a text of another kind is listed whole. */
  readonly dead: Readonly<Record<string, number>>;
  /** Effects that are in the store. */
  readonly effects: number;
  /** Dead letters that were observed. */
  readonly observed: number;
  /** Milliseconds from the beginning of the work until the last of the others was done. */
  readonly othersMs: number;
}

const ofEach = 10;
const quiet = { ring: () => undefined };

/** Throws what `String`, `${…}` or a look at its fields fails on. */
function throwOdd(number: number): never {
  const odd: readonly unknown[] = [
    Object.create(null),
    Symbol("odd"),
    Object.assign(new Error("x"), { message: Symbol("message") }),
    Object.defineProperty({}, "code", { get: () => throwOdd(1) }),
    new Proxy(new Error("proxy"), { get: () => throwOdd(1) }),
    undefined,
    new Error("device says \u0000\ud800"),
  ];
  throw odd[number % odd.length];
}

const kindOf = (text: string): string => {
  if (/did not end within its lease/.test(text)) return "hanging";
  if (/unique|taken|duplicate key/i.test(text)) return "effect";
  if (/odd|message|no text|undefined|proxy|device says|object Object/i.test(text)) return "odd";
  return text;
};

/**
 * Handles many jobs, of which ten have an effect that fails, ten never end, and ten throw what is no error. The handlers of the
 * others add a number to the store each.
 *
 * @param poison false lets all be like the others, for comparison.
 */
export async function handlePoisoned<Effect>(
  under: InboxUnderTest<Effect>,
  jobs: number,
  poison = true,
): Promise<Poisoned> {
  const { inbox, addNumber, numbers } = under;
  let observed = 0;
  let beganAt = 0;
  let othersMs = 0;
  const observe = (event: ReceiverEvent): void => {
    if (event.kind === "handled" && event.outcome.kind === "dead") observed += 1;
    if (event.kind === "handled" && event.outcome.kind === "done") othersMs = Date.now() - beganAt;
  };
  const receiver = createReceiver({
    inbox,
    trust: [async (_, next) => next()],
    wake: quiet,
    hooks: { observe },
    leaseMs: 2001,
    retry: { tries: 2, baseMs: 1, maxMs: 1 },
  }).otherwise(async (body, { effect }) => {
    const number = Number(body["number"]);
    if (!poison) effect(addNumber!(number));
    else if (number < ofEach) effect(addNumber!(jobs + number), addNumber!(jobs + number));
    else if (number < 2 * ofEach) await new Promise(() => undefined);
    else if (number < 3 * ofEach) throwOdd(number);
    else effect(addNumber!(number));
  });
  const { parse } = receiver.settings();
  // Makes the tables once, not once for each delivery.
  await inbox.summary();
  const accepting = Array.from({ length: jobs }, async (_, at) => {
    // Spread among the others, as in a real backlog.
    const number = (at * 1237) % jobs;
    const body = new TextEncoder().encode(JSON.stringify({ notifyType: "poison", number }));
    const { reading } = await parse(body, `delivery-${number}`);
    await inbox.accept({ id: `delivery-${number}`, receivedAt: Date.now(), via: "push", body, reading });
  });
  await Promise.all(accepting);
  beganAt = Date.now();
  for (;;) {
    await receiver.drain();
    const { unread, open } = await inbox.summary();
    if (unread + open === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const dead: Record<string, number> = {};
  for (const { error } of await inbox.deadLetters({ limit: jobs })) {
    const kind = kindOf(error ?? "");
    dead[kind] = (dead[kind] ?? 0) + 1;
  }
  const done = (await inbox.jobs({ status: "done", limit: jobs })).length;
  return { done, dead, effects: (await numbers!()).length, observed, othersMs };
}

export const expectedOfPoisoned = (jobs: number): Omit<Poisoned, "othersMs"> => ({
  done: jobs - 3 * ofEach,
  dead: { hanging: ofEach, effect: ofEach, odd: ofEach },
  effects: jobs - 3 * ofEach,
  observed: 3 * ofEach,
});

/** Handles a job whose effects add a number and end the transaction; gives the numbers in the store and the text of its failure. */
export async function handleControl<Effect extends { readonly sql: string }>({
  inbox,
  addNumber,
  numbers,
}: InboxUnderTest<Effect | { sql: string }>): Promise<unknown> {
  const receiver = createReceiver({ inbox, trust: [async (_, next) => next()], wake: quiet, retry: { tries: 1 } });
  receiver.otherwise((_, { effect }) => effect(addNumber!(1), { sql: "commit" }));
  const { parse } = receiver.settings();
  const body = new TextEncoder().encode(JSON.stringify({ notifyType: "poison" }));
  const { reading } = await parse(body, "delivery-1");
  await inbox.accept({ id: "delivery-1", receivedAt: Date.now(), via: "push", body, reading });
  await receiver.drain();
  const [dead] = await inbox.deadLetters({ limit: 1 });
  return { numbers: await numbers!(), error: dead?.error };
}

export const expectedOfControl: unknown = {
  numbers: [],
  error: 'Error: An effect must not be "commit": effects commit together with the end of their job.',
};
