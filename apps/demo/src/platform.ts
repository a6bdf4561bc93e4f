import { createClient, type Client } from "@upcall/client";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { Env } from "./env.ts";

let client: Client | undefined;

/** The client of this Worker's platform: one an isolate, so that its requests share an access token. */
export const platformOf = (env: Env): Client =>
  (client ??= createClient({
    baseUrl: env.PLATFORM_URL,
    appId: env.APP_ID,
    secret: env.APP_SECRET,
    commissioning: env.COMMISSIONING === "true",
  }));

/** The callback URL on this origin. The platform wants the port spelled out, also when it is the scheme's own. */
export function callbackUrlOn(origin: string, token: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}/iot/${token}`;
}

/** Subscribes to all four management notifications. */
export async function subscribeAll(client: Client, callbackurl: string): Promise<readonly string[]> {
  for (const notifyType of managementNotifyTypes) await client.subDeviceManagementData({ notifyType, callbackurl });
  return managementNotifyTypes;
}

/** Starts a campaign over a device group and gives its operation id. */
export async function startCampaign(client: Client, { kind, fileId, targets }: CampaignOrder): Promise<string> {
  const create = kind === "software" ? client.createSoftwareUpgradeTask : client.createFirmwareUpgradeTask;
  const { operationId } = await create({ fileId, targets });
  return operationId;
}

/** What an operator orders: a package, and the group of devices that is to run it. */
export interface CampaignOrder {
  readonly kind: "software" | "firmware";
  readonly fileId: string;
  readonly targets: {
    readonly deviceGroups: string[];
    readonly deviceType: string;
    readonly model: string;
    readonly manufacturerName: string;
  };
}
