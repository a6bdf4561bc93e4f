import type * as z from "zod/mini";
import { credentials } from "../auth/credentials.ts";
import { tokenReply } from "../auth/token-reply.ts";
import {
  businessNotificationSchemas,
  commandStatus,
  deviceInfo,
  serviceData,
} from "../notifications/business/index.ts";
import { notificationSchemas } from "../notifications/schemas.ts";
import { operations, type Operation } from "../operations/index.ts";
import { subscription } from "../subscriptions/subscription.ts";
import { createUpgradeTask } from "../upgrades/create-upgrade-task.ts";
import { upgradePackage } from "../upgrades/upgrade-package.ts";
import { upgradeSubTask } from "../upgrades/upgrade-sub-task.ts";
import { upgradeTask } from "../upgrades/upgrade-task.ts";

/** Every notification of a subscription, by type. */
export const subscribed: Readonly<Record<string, z.ZodMiniType>> = {
  ...notificationSchemas,
  ...businessNotificationSchemas,
};

/** Every operation, widened. */
export const everyOperation: readonly Operation[] = Object.values(operations);

const shared: Readonly<Record<string, z.ZodMiniType>> = {
  credentials,
  tokenReply,
  subscription,
  upgradePackage,
  upgradeTask,
  upgradeSubTask,
  "createUpgradeTask.request": createUpgradeTask.body,
  "createUpgradeTask.reply": createUpgradeTask.reply.body,
  deviceInfo,
  serviceData,
  commandStatus,
};

function nameAll(): Map<z.ZodMiniType, string> {
  const names = new Map<z.ZodMiniType, string>();
  const name = (id: string, schema: z.ZodMiniType | undefined): void => {
    if (schema && !names.has(schema)) names.set(schema, id);
  };
  for (const [id, schema] of Object.entries({ ...shared, ...subscribed })) name(id, schema);
  for (const operation of everyOperation) {
    name(`${operation.name}.request`, operation.body);
    name(`${operation.name}.reply`, operation.reply.body);
  }
  return names;
}

/** The name of each schema that the documents refer to. What two operations share has one name. */
export const named: ReadonlyMap<z.ZodMiniType, string> = nameAll();
