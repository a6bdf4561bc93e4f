import { createBridge, type BatchTaskRecord, type RecordInbox } from "@upcall/iotda/bridge";
import { expect, test } from "vitest";
import type { HandledEvent } from "../src/app/record.ts";
import { push, read } from "./requests.ts";

const task_id = "5c8f3d2d3df1f10d803adbda";
const statuses: Readonly<Record<string, string>> = {
  "m-1": "Success",
  "m-2": "Fail",
  "m-3": "Stopped",
  "m-4": "Success",
  "m-5": "Processing",
};

/** A task of IoTDA v5, as its platform lists and shows it. */
const platform: BatchTaskRecord = {
  listBatchTasks: async ({ task_type }) => ({
    batchtasks: task_type === "firmwareUpgrade" ? [{ task_id, task_type, status: "Processing" }] : [],
  }),
  showBatchTask: async () => ({
    task_details: Object.entries(statuses).map(([target, status]) => ({ target, status })),
  }),
};

/** Pushes what the bridge records: its bodies are V1's, so the application cannot tell them from what V1 pushes. */
const inbox: RecordInbox = {
  progress: async (ids) => ids.map(() => undefined),
  async record(notifications) {
    for (const { body } of notifications) expect((await push(body)).status).toBe(200);
  },
};

test("an operation of IoTDA v5 is shown like any other, from what the bridge reads of it", async () => {
  await createBridge({ platform, inbox, appId: "a-1", phases: true }).run();
  const handled = async (): Promise<string[]> =>
    (await read<HandledEvent[]>("/api/handled"))
      .filter(({ operationId }) => operationId === task_id)
      .map(({ subOperationId, kind, state, times }) => `${subOperationId} ${kind} ${state} ${times}`)
      .sort();
  await expect
    .poll(handled, { timeout: 20_000 })
    .toEqual([
      "m-1 firmware SUCCESS 1",
      "m-2 firmware FAIL 1",
      "m-3 firmware FAIL 1",
      "m-4 firmware SUCCESS 1",
      "m-5 firmware otacreated 1",
    ]);
});
