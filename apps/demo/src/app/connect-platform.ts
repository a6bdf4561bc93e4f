import { createClientOf, createPlatformClient, type TokenStore } from "@upcall/client";
import { ctwing } from "@upcall/client/ctwing";
import { ConfigError } from "@upcall/contracts/errors";
import { createIotda } from "@upcall/iotda";
import type { BatchTaskRecord } from "@upcall/iotda/bridge";
import { platformOperations, type Platform } from "./platform.ts";
import { createNorthbound } from "./v5/northbound.ts";

/** Where the platform is, and who calls it. */
export interface PlatformSettings {
  /** `v1`, `ctwing` or `v5`. */
  readonly profile: string;
  readonly baseUrl: string;
  /** Id of the application; of the resource space in v5. */
  readonly appId: string;
  /** Secret of the application; of the access key in v5. */
  readonly secret: string;
  /** Project of v5, and the key whose secret this is. */
  readonly projectId?: string | undefined;
  readonly accessKey?: string | undefined;
  /** Versions of CTWing's APIs, as JSON by the operations' names. */
  readonly versions?: string | undefined;
  readonly commissioning: boolean;
  readonly store?: TokenStore | undefined;
}

/** The variables that say so. */
export interface PlatformVariables {
  /** Origin of the platform, such as `https://iot.example.com:8743`. */
  readonly PLATFORM_URL: string;
  readonly APP_ID: string;
  /** Secret: issued with the application id. */
  readonly APP_SECRET: string;
  /** `v1` (the default), `ctwing` or `v5`, which needs the next two. */
  readonly PROFILE?: string | undefined;
  readonly PROJECT_ID?: string | undefined;
  readonly ACCESS_KEY?: string | undefined;
  readonly VERSIONS?: string | undefined;
  /** `"true"` lets the callback be plain HTTP, as on a developer's machine. */
  readonly COMMISSIONING?: string | undefined;
}

/** Reads them from variables. */
export const platformSettings = (variables: PlatformVariables): PlatformSettings => ({
  profile: variables.PROFILE ?? "v1",
  baseUrl: variables.PLATFORM_URL,
  appId: variables.APP_ID,
  secret: variables.APP_SECRET,
  projectId: variables.PROJECT_ID,
  accessKey: variables.ACCESS_KEY,
  versions: variables.VERSIONS,
  commissioning: variables.COMMISSIONING === "true",
});

/** A platform that can be called. */
export interface ConnectedPlatform {
  readonly client: Platform;
  /** The record of batch tasks, where the platform does not push what becomes of a device. */
  readonly tasks?: BatchTaskRecord;
}

/** @throws ConfigError for a profile that is not known, or lacks a setting */
export function connectPlatform(settings: PlatformSettings): ConnectedPlatform {
  const { profile, appId, secret, baseUrl, commissioning, store } = settings;
  const common = { baseUrl, commissioning, store };
  if (profile === "v1") return { client: createClientOf(platformOperations, { ...common, appId, secret }) };
  if (profile === "ctwing") {
    const versions = JSON.parse(settings.versions ?? "{}") as Record<string, string>;
    const signed = ctwing({ appKey: appId, appSecret: secret, versions, commissioning });
    return { client: createPlatformClient(platformOperations, signed, common) };
  }
  if (profile !== "v5") throw new ConfigError("PROFILE", "must be v1, ctwing or v5");
  const { projectId = "", accessKey = "" } = settings;
  const iotda = createIotda({ ...common, projectId, accessKey, secretKey: secret });
  const northbound = createNorthbound(iotda, appId, commissioning);
  const client = createClientOf(platformOperations, {
    baseUrl: "https://northbound.invalid",
    proxied: true,
    limit: false,
    commissioning,
    fetch: async (request) => northbound.fetch(request),
  });
  return { client, tasks: iotda };
}
