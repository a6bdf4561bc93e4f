import { expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { memoryInbox } from "../inbox/memory.ts";
import { deliveryRequest } from "../testing/deliver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { pathToken } from "../trust/path-token.ts";
import { GiveUp } from "./retry.ts";

const ignore = (): void => undefined;
const token = "0123456789abcdef";
const url = `https://a.example/${token}`;
const quiet = { trust: [pathToken(token)], wake: { ring: ignore }, hooks: { observe: ignore } };

test("the whole quarantine is taken up, page by page, but what is still unreadable", async () => {
  const inbox = memoryInbox({ warn: ignore });
  const old = createReceiver({ ...quiet, inbox, dialects: [{ name: "other", read: () => undefined }] });
  for (let at = 0; at < 203; at += 1) await old.fetch(deliveryRequest(url, { notifyType: "batteryLow", at }));
  await old.fetch(deliveryRequest(url, "{"));
  const mended = createReceiver({ ...quiet, inbox });
  expect(await mended.replay({ quarantined: "all" })).toBe(203);
  expect(await inbox.summary()).toMatchObject({ unread: 203, quarantined: 1 });
});

test("dead letters are taken up all, or by their keys", async () => {
  const inbox = memoryInbox({ warn: ignore });
  let fixed = false;
  const receiver = createReceiver({ ...quiet, inbox }).otherwise(() => {
    if (!fixed) throw new GiveUp("no such device");
  });
  for (const subOperationId of ["sub-1", "sub-2", "sub-3"])
    await receiver.fetch(deliveryRequest(url, firmwareResultSample("SUCCESS", { subOperationId })));
  expect(await receiver.drain()).toMatchObject({ dead: 3 });
  fixed = true;
  const [first] = await inbox.deadLetters({ limit: 3 });
  expect(await receiver.replay({ dead: [first!.key] })).toBe(1);
  expect(await receiver.drain()).toMatchObject({ done: 1 });
  expect(await receiver.replay({ dead: "all" })).toBe(2);
});
