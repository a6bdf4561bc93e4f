import { createPlatformClient, type ClientOf, type CommonOptions } from "@upcall/client";
import { operations } from "./operations/index.ts";
import { iotdaProfile, type IotdaIdentity } from "./profile/profile.ts";

/** What `createIotda` takes. */
export type IotdaOptions = CommonOptions & IotdaIdentity;

/** Every operation of IoTDA that this package has, as a method under its documented name. */
export type Iotda = ClientOf<typeof operations>;

/**
 * Makes a client of IoTDA v5, over the same transport as `createClient` of `@upcall/client`.
 *
 * @throws ConfigError for a missing, wrong or unknown option.
 * @example
 * const iotda = createIotda({ baseUrl: "https://iotda.cn-north-4.myhuaweicloud.com", projectId, accessKey, secretKey });
 * const { batchtasks } = await iotda.listBatchTasks({ task_type: "firmwareUpgrade" });
 */
export function createIotda(options: IotdaOptions): Iotda {
  const { projectId, instanceId, accessKey, secretKey, securityToken, derived, iam, ...common } =
    options as CommonOptions &
      Record<"projectId" | "instanceId" | "accessKey" | "secretKey" | "securityToken" | "derived" | "iam", never>;
  const { commissioning } = common;
  const identity = { projectId, instanceId, accessKey, secretKey, securityToken, derived, iam, commissioning };
  return createPlatformClient(operations, iotdaProfile(identity as IotdaIdentity), common);
}
