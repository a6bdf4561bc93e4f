import { isUpcallError, type PlatformError } from "@upcall/contracts/errors";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { ensureForwarding, pagesOf, type Iotda } from "@upcall/iotda";
import { Hono, type Context } from "hono";
import { platformOperations } from "../platform.ts";
import { batchTaskOf, packageOf, subTaskOf, taskOf, upgradeTypes, type UpgradeRequest } from "./translate.ts";

/** V1's lists are answered whole. */
async function allRows<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const rows of pages) all.push(...rows);
  return all;
}

/** V1's code for an operation that is not there. */
const noSuchTask = "123009";

const idIn = (c: Context, name: string): string => c.req.param(name) ?? "";

/** An error of v5, for a client of V1. */
function refuse(context: Context, error: unknown): Response {
  if (!isUpcallError(error)) throw error;
  if (error.name !== "PlatformError") return context.body(null, 502);
  const { status } = error as PlatformError;
  return status === 404
    ? context.json({ error_code: noSuchTask, error_desc: error.message }, 404)
    : context.json({ error_desc: error.message }, status as 400);
}

/**
 * V1's operations that this application calls, answered by IoTDA v5. Everything that is written for V1 stays as it is, the pages
 * included. What v5 does not have is left out: a window has no end, and the four subscriptions are one rule with one action.
 */
export function createNorthbound(iotda: Iotda, appId: string, commissioning: boolean): Hono {
  const at = (name: keyof typeof platformOperations): string =>
    platformOperations[name].path.replace(/\{(\w+)\}/g, ":$1");
  const create = (type: (typeof upgradeTypes)[number]) => async (c: Context) => {
    const { task_id } = await iotda.createBatchTask({
      app_id: appId,
      ...batchTaskOf(type, await c.req.json<UpgradeRequest>()),
    });
    return c.json({ operationId: task_id });
  };
  return new Hono()
    .get(at("queryUpgradePackageList"), async (c) => {
      const lists = (["softwarePackage", "firmwarePackage"] as const).map((package_type) =>
        allRows(pagesOf("packages", (query) => iotda.listOtaPackageInfo({ package_type, app_id: appId, ...query }))),
      );
      const data = (await Promise.all(lists)).flat().map(packageOf);
      return c.json({ data, totalCount: data.length });
    })
    .post(at("createSoftwareUpgradeTask"), create("softwareUpgrade"))
    .post(at("createFirmwareUpgradeTask"), create("firmwareUpgrade"))
    .get(at("queryUpgradeTask"), async (c) => {
      const { batchtask } = await iotda.showBatchTask({ task_id: idIn(c, "operationId"), limit: 1 });
      return batchtask
        ? c.json(taskOf(batchtask))
        : c.json({ error_code: noSuchTask, error_desc: "The answer holds no task." }, 404);
    })
    .get(at("queryUpgradeTaskList"), async (c) => {
      const { operationStatus, pageNo = "0" } = c.req.query();
      const lists = upgradeTypes.map((task_type) =>
        allRows(pagesOf("batchtasks", (query) => iotda.listBatchTasks({ task_type, app_id: appId, ...query }))),
      );
      const all = (await Promise.all(lists)).flat().map(taskOf);
      const data = all.filter(({ status }) => operationStatus === undefined || status === operationStatus);
      return c.json({ data: pageNo === "0" ? data : [], totalCount: data.length });
    })
    .get(at("queryUpgradeSubTask"), async (c) => {
      const task_id = idIn(c, "operationId");
      const rows = await allRows(pagesOf("task_details", (query) => iotda.showBatchTask({ task_id, ...query })));
      return c.json({ data: rows.map(subTaskOf), totalCount: rows.length });
    })
    .get(at("queryBatchSubscriptions"), async (c) => {
      const subject = { resource: "batchtask", event: "update" };
      const rules = await allRows(pagesOf("rules", (query) => iotda.listRoutingRules({ ...subject, ...query })));
      const subscriptions = [];
      for (const { rule_id, active } of rules) {
        const actions = active
          ? await allRows(pagesOf("actions", (query) => iotda.listRuleActions({ rule_id, ...query })))
          : [];
        for (const { action_id, channel_detail } of actions)
          for (const notifyType of managementNotifyTypes)
            subscriptions.push({
              subscriptionId: `${action_id}:${notifyType}`,
              notifyType,
              callbackUrl: channel_detail?.http_forwarding?.url ?? "",
            });
      }
      return c.json({ subscriptions, totalCount: subscriptions.length });
    })
    .post(at("subDeviceManagementData"), async (c) => {
      const { callbackurl } = await c.req.json<{ callbackurl: string }>();
      await ensureForwarding(iotda, { callbackUrl: callbackurl, appId, commissioning });
      return c.body(null, 200);
    })
    .delete(at("deleteSingleSubscription"), async (c) => {
      await iotda.deleteRuleAction({ action_id: idIn(c, "subscriptionId").split(":")[0]! });
      return c.body(null, 204);
    })
    .onError((error, c) => refuse(c, error));
}
