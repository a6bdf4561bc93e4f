import { expect, test } from "vitest";
import type { HandledEvent } from "../src/app/record.ts";
import type { FeedMessage } from "../src/app/views.ts";
import { phase, push, read, result, send } from "./requests.ts";

interface Message {
  readonly id: string;
  readonly data: FeedMessage;
}

/** Reads the feed until a message passes. */
async function readFeed(
  path: string,
  until: (message: Message) => boolean,
  headers: HeadersInit = {},
): Promise<Message[]> {
  const operator = { authorization: "Bearer a-token-of-the-operator" };
  const response = await send("GET", path, undefined, { ...operator, ...headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const messages: Message[] = [];
  let text = "";
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value = "", done } = await reader.read();
    text += value;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (!data) continue;
      messages.push({ id: /^id: (.*)$/m.exec(block)![1]!, data: JSON.parse(data) as FeedMessage });
      if (!until(messages.at(-1)!)) continue;
      await reader.cancel();
      return messages;
    }
    if (done) throw new Error("The feed ended.");
  }
}

const states = ({ data }: Message): string[] => (data.devices?.rows ?? []).map((row) => row[2]);

test("a page gets all devices once, then only what changed, and goes on where it was after a lost connection", async () => {
  for (const device of ["d-1", "d-2"]) await push(phase("op-f", device, "1"));
  const handled = async (): Promise<number> =>
    (await read<HandledEvent[]>("/api/handled")).filter(({ operationId }) => operationId === "op-f").length;
  await expect.poll(handled, { timeout: 10_000 }).toBe(2);
  const first = await readFeed("/api/feed?watch=op-f", (message) => message.data.devices?.rows.length === 2);
  expect(first.at(-1)!.data).toMatchObject({
    devices: { operationId: "op-f", rows: [expect.arrayContaining(["d-1"]), expect.arrayContaining(["d-2"])] },
  });
  expect(first[0]!.data.devices?.first).toBe(true);
  expect(first.at(-1)!.data.campaigns).toMatchObject([{ operationId: "op-f", states: { downloading: 2 } }]);

  await push(result("op-f", "d-2", "SUCCESS"));
  const again = { "last-event-id": first.at(-1)!.id };
  const then = await readFeed("/api/feed?watch=op-f", (message) => states(message).includes("SUCCESS"), again);
  expect(then.flatMap(states)).toEqual(["SUCCESS"]);
  expect(then.every(({ data }) => data.devices?.first !== true)).toBe(true);
});

test("a page that knows more than there is begins anew", async () => {
  await push(phase("op-g", "d-1", "2"));
  const [first] = await readFeed("/api/feed?watch=op-g", (message) => message.data.devices !== undefined, {
    "last-event-id": "1000000",
  });
  expect(first!.data.devices?.first).toBe(true);
});
