import { createReceiver, type Inbox, type Receiver, type ReceiverOptions } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { firmwareResultSample } from "@upcall/receiver/testing";
import { pathToken } from "@upcall/receiver/trust";
import type { Host } from "./host.ts";
import { askTable, expectedAnswers } from "./answers-table.ts";
import { mountedApp } from "./mounted.ts";

/** Something that must come out the same on every runtime. */
export interface Scenario {
  readonly name: string;
  /** `file` is where a database may be made. */
  readonly run: (host: Host, file: string) => Promise<unknown>;
  readonly expect: unknown;
}

const token = "0123456789abcdef";
const result = (subOperationId: string): string => JSON.stringify(firmwareResultSample("SUCCESS", { subOperationId }));

/** A receiver behind a socket, and what its handler saw. */
interface Stage {
  readonly receiver: Receiver<never>;
  readonly handled: readonly string[];
  /** Sends a body and gives status and text of the answer. */
  send(body: BodyInit, path?: string): Promise<string>;
}

async function served<T>(
  { serve }: Host,
  inbox: Inbox<never>,
  act: (stage: Stage) => Promise<T>,
  options: Partial<ReceiverOptions<never>> = {},
): Promise<T> {
  const handled: string[] = [];
  const hooks = { observe: () => undefined };
  const receiver = createReceiver({ inbox, trust: [pathToken(token)], hooks, ...options }).on(
    "fwUpgradeResultNotify",
    ({ subOperationId }) => void handled.push(subOperationId),
  ) as Receiver<never>;
  const { port, close } = await serve((request) => receiver.fetch(request));
  const send: Stage["send"] = async (body, path = `/iot/${token}`) => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    return `${response.status} ${await response.text()}`;
  };
  try {
    return await act({ receiver, handled, send });
  } finally {
    await close();
  }
}

const forgetful = (): Inbox<never> => memoryInbox({ warn: () => undefined }) as Inbox<never>;

/** Runs with an inbox in a file, and closes the file. */
async function filed<T>({ openDatabase }: Host, file: string, use: (inbox: Inbox<never>) => Promise<T>): Promise<T> {
  const database = openDatabase(file);
  try {
    return await use(sqliteInbox(database) as Inbox<never>);
  } finally {
    database.close();
  }
}

async function acceptAndRepeat({ receiver, handled, send }: Stage): Promise<unknown> {
  const answers = [await send(result("sub-1")), await send(result("sub-1")), await send(result("sub-2"), "/iot/wrong")];
  await receiver.drain();
  const { length } = await receiver.inbox().deliveries({ limit: 9 });
  return { answers, stored: length, handled };
}

const accepted = { answers: ["200 ", "200 ", "404 "], stored: 2, handled: ["sub-1"] };

/** `level` must be a number, until it may also be a text of one. */
function levelSchema(): { schema: object; relax(): void } {
  let strict = true;
  const validate = (value: unknown): object =>
    strict && typeof (value as { level: unknown }).level !== "number"
      ? { issues: [{ message: "must be a number", path: ["level"] }] }
      : { value };
  return {
    schema: { "~standard": { version: 1, vendor: "test", validate } },
    relax: () => (strict = false),
  };
}

async function quarantineAndReplay(host: Host, inbox: Inbox<never>): Promise<unknown> {
  const { schema, relax } = levelSchema();
  const stage = async ({ receiver, send }: Stage): Promise<unknown> => {
    const levels: unknown[] = [];
    receiver.otherwise((body) => void levels.push((body as { level?: unknown }).level));
    const answers = [await send('{"notifyType":"batteryLow","level":"4"}'), await send(Uint8Array.of(0x7b, 0xff))];
    const rows = await inbox.deliveries({ status: "quarantined", limit: 9 });
    relax();
    const replayed = await receiver.replay({ quarantined: "all" });
    await receiver.drain();
    return { answers, kept: rows.map(({ body }) => body.length), replayed, levels };
  };
  return served(host, inbox, stage, { schemas: { batteryLow: schema } as never });
}

const quarantined = { answers: ["200 ", "200 "], kept: [39, 2], replayed: 1, levels: ["4"] };

/** A body that comes in pieces and does not say how long it is. */
function pieces(count: number, size: number): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(0x20));
      else controller.close();
    },
  });
}

export const scenarios: readonly Scenario[] = [
  {
    name: "mounted in a Hono application with middleware of its own, it answers as the table says",
    async run({ serve }) {
      const { port, close } = await serve(mountedApp().fetch);
      return askTable(`http://127.0.0.1:${port}`).finally(close);
    },
    expect: expectedAnswers,
  },
  {
    name: "in memory, a delivery and its repeat are handled once, and a stranger gets 404",
    run: (host) => served(host, forgetful(), acceptAndRepeat),
    expect: accepted,
  },
  {
    name: "in SQLite, a delivery and its repeat are handled once, and a stranger gets 404",
    run: (host, file) => filed(host, file, (inbox) => served(host, inbox, acceptAndRepeat)),
    expect: accepted,
  },
  {
    name: "in memory, what cannot be read is kept with its bytes and handled when it can be",
    run: (host) => quarantineAndReplay(host, forgetful()),
    expect: quarantined,
  },
  {
    name: "in SQLite, what cannot be read is kept with its bytes and handled when it can be",
    run: (host, file) => filed(host, file, (inbox) => quarantineAndReplay(host, inbox)),
    expect: quarantined,
  },
  {
    name: "of a body without a declared length, no more than the limit is read",
    run: (host) =>
      served(
        host,
        forgetful(),
        async ({ receiver, send }) => {
          const answer = await send(pieces(3, 600));
          const [one] = await receiver.inbox().deliveries({ limit: 9 });
          return { answer, kept: one?.body.length, status: one?.status };
        },
        { bodyLimit: 1000 },
      ),
    expect: { answer: "200 ", kept: 1000, status: "quarantined" },
  },
  {
    name: "what was answered before the file was closed is handled by who opens it next, and only once",
    async run(host, file) {
      const still = { wake: { ring: () => undefined } };
      const before = await filed(host, file, (inbox) =>
        served(host, inbox, ({ send }) => send(result("sub-1")), still),
      );
      const after = await filed(host, file, (inbox) => served(host, inbox, acceptAndRepeat));
      return { before, after };
    },
    expect: { before: "200 ", after: { ...accepted, stored: 3 } },
  },
];
