import { check } from "@upcall/contracts";
import type { Operation } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { expectComplete } from "../../../contracts/testing/expect-complete.ts";
import { isEnd, operations, statusOf } from "./index.ts";

const every: [string, Operation][] = Object.entries(operations);

test("the table of operations", () => {
  expect(
    every.map(([name, { method, path, reply, repeatable }]) =>
      [name, method, path.replace("/v5/iot/{project_id}", ""), reply.status, repeatable ? "" : "once"].join(" ").trim(),
    ),
  ).toMatchInlineSnapshot(`
    [
      "createBatchTask POST /batchtasks 201 once",
      "listBatchTasks GET /batchtasks 200",
      "showBatchTask GET /batchtasks/{task_id} 200",
      "deleteBatchTask DELETE /batchtasks/{task_id} 204",
      "stopBatchTask POST /batchtasks/{task_id}/stop 200",
      "retryBatchTask POST /batchtasks/{task_id}/retry 200 once",
      "confirmBatchTask POST /batchtasks/{task_id}/confirm 200 once",
      "createOtaPackage POST /ota-upgrades/packages 201 once",
      "listOtaPackageInfo GET /ota-upgrades/packages 200",
      "showOtaPackage GET /ota-upgrades/packages/{package_id} 200",
      "deleteOtaPackage DELETE /ota-upgrades/packages/{package_id} 204",
      "createRoutingRule POST /routing-rule/rules 201 once",
      "listRoutingRules GET /routing-rule/rules 200",
      "showRoutingRule GET /routing-rule/rules/{rule_id} 200",
      "updateRoutingRule PUT /routing-rule/rules/{rule_id} 200",
      "deleteRoutingRule DELETE /routing-rule/rules/{rule_id} 204",
      "createRuleAction POST /routing-rule/actions 201 once",
      "listRuleActions GET /routing-rule/actions 200",
      "showRuleAction GET /routing-rule/actions/{action_id} 200",
      "updateRuleAction PUT /routing-rule/actions/{action_id} 200",
      "deleteRuleAction DELETE /routing-rule/actions/{action_id} 204",
    ]
  `);
});

test.each(every)("%s is complete and hangs together", expectComplete);

const upgrade = { task_name: "spring", task_type: "firmwareUpgrade", targets: ["d-1"] };

test.each([
  [{}, []],
  [{ targets: [] }, ["targets must not be empty"]],
  [{ targets: Array.from({ length: 30_001 }, () => "d") }, ["targets must have at most 30000 entries"]],
  [{ task_name: "x".repeat(129) }, ["task_name must have at most 128 characters"]],
  [{ task_type: "hardwareUpgrade" }, [expect.stringContaining('task_type must be "softwareUpgrade" or')]],
  [
    { task_policy: { retry_count: 3 } },
    ["task_policy.retry_count must be given together with retry_interval, or not at all"],
  ],
  [{ task_policy: { retry_count: 3, retry_interval: 5 } }, []],
  [
    { task_policy: { retry_count: 6, retry_interval: 1441 } },
    ["task_policy.retry_count must be at most 5", "task_policy.retry_interval must be at most 1440"],
  ],
  [
    { task_policy: { schedule_time: "tomorrow" } },
    ["task_policy.schedule_time must be a UTC time such as 20260131T235959Z"],
  ],
  [{ task_ext_info: { note: "x".repeat(512) } }, ["task_ext_info must have at most 512 characters as JSON"]],
  [{ app_id: "x".repeat(37) }, ["app_id must have at most 36 characters"]],
  [{ surprise: 1 }, ["surprise is not a known field"]],
])("a task with %j: %j", (fields, wanted) => {
  const checked = check(operations.createBatchTask.body, { ...upgrade, ...fields });
  const problems = checked.ok ? [] : checked.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  expect(problems).toEqual(wanted);
});

test.each([
  ["ab", "must be 3 to 32 letters and digits"],
  ["abc-def", "must be 3 to 32 letters and digits"],
  ["x".repeat(33), "must be 3 to 32 letters and digits"],
  ["abc123", undefined],
])("a push token %s: %s", (token, problem) => {
  const http_forwarding = { url: "https://hooks.example.com:443/iot", signature_enable: true, token };
  const body = { rule_id: "r", channel: "HTTP_FORWARDING", channel_detail: { http_forwarding } };
  const checked = check(operations.createRuleAction.body, body);
  expect(checked.ok ? undefined : checked.issues[0]?.message).toBe(problem);
});

test("replies are read in the platform's and the dictionary's spelling, with unknown words and fields", () => {
  const reply = operations.showBatchTask.reply.body.parse({
    batchtask: { task_id: "t", status: "Waitting", task_progress: { total: "3", waitting: 2 }, surprise: 1 },
    task_details: [{ target: "d-1", status: "Melted", output: null }],
    page: { count: 3, marker: "5c8f3d2d3df1f10d803adbda" },
  });
  expect(reply.batchtask).toMatchObject({ task_progress: { total: 3, waitting: 2 }, surprise: 1 });
  expect(reply.task_details).toMatchObject([{ target: "d-1", status: "Melted" }]);
  expect(operations.listBatchTasks.reply.body.parse({ batchtasks: null }).batchtasks).toEqual([]);
  expect(["Waiting", "Waitting", "Fail", undefined].map(statusOf)).toEqual(["Waitting", "Waitting", "Fail", undefined]);
  expect(["Success", "PartialSuccess", "Stopping", "Waiting"].map(isEnd)).toEqual([true, true, false, false]);
});
