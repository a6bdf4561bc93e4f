import { ConfigError } from "@upcall/contracts/errors";
import type { OperationName } from "@upcall/contracts/operations";
import type { Profile, Signer, UnsignedRequest } from "../profile.ts";
import { isIssued } from "../settings.ts";
import { encodeRequest } from "../transport/encode.ts";
import { completeRequest } from "../v1/requests.ts";
import { createPlatformClock, type PlatformClock } from "./platform-clock.ts";
import { refusalOf } from "./refusal.ts";
import { signatureOf } from "./signature.ts";

/** An application of CTWing AEP. */
export interface CtwingOptions {
  /** Key of the application, sent as `application`. */
  readonly appKey: string;
  /** Secret of the application. Never sent; only signatures made with it are. */
  readonly appSecret: string;
  /** Key of a product, for calls that concern one; sent as `MasterKey`. */
  readonly masterKey?: string | undefined;
  /**
   * Versions of further APIs, 14 digits each, as the platform's API pages show them. Known without it is what the vendor's SDK has of V1's
   * operations: subscribing to management data.
   */
  readonly versions?: Partial<Record<OperationName, string>> | undefined;
  /**
   * Says that this is a test set-up: HTTP is allowed for callback URLs.
   * @default false
   */
  readonly commissioning?: boolean | undefined;
}

const documented: Partial<Record<string, string>> = { subDeviceManagementData: "20210721031158" };

function check({ appKey, appSecret, masterKey, versions = {} }: CtwingOptions): void {
  if (!isIssued(appKey)) throw new ConfigError("appKey", "must be the key of the application, without spaces");
  if (!isIssued(appSecret)) throw new ConfigError("appSecret", "must be the secret of the application, without spaces");
  if (masterKey !== undefined && !isIssued(masterKey))
    throw new ConfigError("masterKey", "must be the key of a product, without spaces");
  for (const [name, version] of Object.entries(versions))
    if (!/^\d{14}$/.test(version))
      throw new ConfigError("versions", `${name} must have 14 digits, as the API's page shows them`);
}

function signerOf({ appKey, appSecret, masterKey, versions }: CtwingOptions, clock: PlatformClock): Signer {
  let renewed = false;
  let stale = false;
  return {
    ready: async (signal) => {
      if (stale || !clock.isSet()) await clock.set(signal);
      stale = false;
    },
    async sign({ operation, url, body }: UnsignedRequest) {
      const timestamp = String(clock.now());
      const master = masterKey === undefined ? {} : { MasterKey: masterKey };
      const signature = await signatureOf(appSecret, {
        application: appKey,
        timestamp,
        parameters: [...new URL(url).searchParams, ...Object.entries(master)],
        body: new TextDecoder().decode(body),
      });
      return {
        application: appKey,
        timestamp,
        version: versions?.[operation.name as OperationName] ?? documented[operation.name]!,
        signature,
        date: new Date(Number(timestamp)).toUTCString(),
        ...master,
      };
    },
    renew() {
      if (renewed) return false;
      renewed = stale = true;
      return true;
    },
  };
}

/**
 * CTWing AEP: V1's calls, signed instead of logged in. Signatures are made in the platform's time, which `/echo` tells.
 *
 * The platform does not say how many calls it takes; V1's 100 a minute are kept unless the client's `limit` says otherwise.
 *
 * @throws ConfigError for a missing or wrong option; a call that no version is known for is refused with one too.
 * @example
 * const iot = createClient({ baseUrl: "https://ag-api.ctwing.cn", profile: ctwing({ appKey, appSecret }) });
 * await iot.subDeviceManagementData({ notifyType: "fwUpgradeResultNotify", callbackurl });
 */
export function ctwing(options: CtwingOptions): Profile {
  check(options);
  const { appKey, versions, commissioning = false } = options;
  return (connection) => {
    const clock = createPlatformClock(connection);
    return {
      application: appKey,
      limit: { calls: 100, per: 60_000 },
      encode(operation, request) {
        const { name, authenticated } = operation;
        if (authenticated && !versions?.[name as OperationName] && !documented[name])
          throw new ConfigError(
            "versions",
            `has no ${name}; give the 14 digits that the platform's page of this API shows`,
          );
        if (!authenticated && name !== "echo")
          throw new ConfigError("profile", `has no ${name}, since calls are signed and nobody logs in`);
        return encodeRequest(operation, completeRequest(name, { ...request }, { commissioning, credentials: {} }));
      },
      signer({ accessToken }) {
        if (accessToken !== undefined) throw new ConfigError("accessToken", "has no use here, since calls are signed");
        return signerOf(options, clock);
      },
      refusal: (answer, operation) => (clock.read(answer, operation) ? undefined : refusalOf(answer, operation)),
    };
  };
}
