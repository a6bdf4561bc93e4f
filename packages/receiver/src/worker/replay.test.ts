import { expect, test } from "vitest";
import { push, quietInbox, still } from "../../test/receiver.ts";
import { createReceiver } from "../create-receiver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { GiveUp } from "./retry.ts";

test("a replay reads the whole quarantine page by page, and leaves unreadable deliveries in it", async () => {
  const inbox = quietInbox();
  const old = createReceiver({ ...still(), inbox, dialects: [{ name: "other", read: () => undefined }] });
  await push(old, ...Array.from({ length: 203 }, (_, at) => ({ notifyType: "batteryLow", at })), "{");
  const mended = createReceiver({ ...still(), inbox });
  expect(await mended.replay({ quarantined: "all" })).toBe(203);
  expect(await inbox.summary()).toMatchObject({ unread: 203, quarantined: 1 });
});

test("a replay revives all dead letters, or those with the given keys", async () => {
  const inbox = quietInbox();
  let fixed = false;
  const receiver = createReceiver({ ...still(), inbox }).otherwise(() => {
    if (!fixed) throw new GiveUp("no such device");
  });
  for (const subOperationId of ["sub-1", "sub-2", "sub-3"])
    await push(receiver, firmwareResultSample("SUCCESS", { subOperationId }));
  expect(await receiver.drain()).toMatchObject({ dead: 3 });
  fixed = true;
  const [first] = await inbox.deadLetters({ limit: 3 });
  expect(await receiver.replay({ dead: [first!.key] })).toBe(1);
  expect(await receiver.drain()).toMatchObject({ done: 1 });
  expect(await receiver.replay({ dead: "all" })).toBe(2);
});
