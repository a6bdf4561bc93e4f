import { memoryStore } from "@upcall/client";
import { expect, test } from "vitest";
import { cursorStore, planWalk } from "./cursor.ts";

const task = {
  task_id: "task-1",
  task_name: "spring",
  task_type: "firmwareUpgrade",
  status: "Processing",
  task_progress: { total: 3, success: 1, processing: 2 },
} as const;

const outline = JSON.stringify({ status: "Processing", counts: { Success: 1 } });

test.each([
  "{",
  "",
  "null",
  "5",
  "[]",
  '{"walk":{}}',
  '{"walk":null}',
  '{"walk":{"began":"","left":[]}}',
  '{"walk":{"began":"","left":["Lost"]}}',
  '{"walk":{"began":"","left":[null],"marker":5}}',
  '{"walk":{"began":"","left":[null],"marker":"longer than any marker is"}}',
  '{"read":5}',
])("the spoilt cursor %s counts as none, and is written anew", async (value) => {
  const store = memoryStore();
  await store.replace("batchtask task-1", 0, value);
  const cursors = cursorStore(store);
  const cursor = await cursors.load("task-1");
  expect(cursor).toEqual({});
  expect(planWalk(cursor, task, false)).toMatchObject({ left: ["Success"] });
  await cursors.save("task-1", { read: outline });
  expect(await cursors.load("task-1")).toEqual({ read: outline });
});

test.each([
  {},
  { read: outline },
  { read: "" },
  { walk: { began: "", left: [null] } },
  { read: outline, walk: { began: outline, left: ["Waitting", "Success"] as const, marker: "a" } },
])("the cursor %j is given back as it was saved", async (cursor) => {
  const cursors = cursorStore(memoryStore());
  await cursors.save("task-1", cursor);
  expect(await cursors.load("task-1")).toEqual(cursor);
});

test.each(["", "{", "null", "5", '{"counts":5}', '{"counts":null}'])(
  "a task is read again after one whose counters were stored as %j",
  (read) => {
    expect(planWalk({ read }, task, false)).toMatchObject({ left: ["Success"] });
  },
);
