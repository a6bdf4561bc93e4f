import { encodeRequest, isHeaderSafe, type Profile, type Signer } from "@upcall/client";
import { ConfigError } from "@upcall/contracts/errors";
import type { AccessKey, DerivedScope } from "../signing/index.ts";
import { iamTokens, tokenSigner, type IamTokenProvider, type IamUser } from "./iam-token.ts";
import { createPlatformClock, keySigner } from "./key-signer.ts";
import { refusalOf } from "./refusal.ts";

interface Place {
  /** Id of the project that the instance belongs to. */
  readonly projectId: string;
  /** Id of the instance, sent as `Instance-Id`; mandatory for professional editions, advised for others. */
  readonly instanceId?: string | undefined;
  /**
   * Says that this is a test set-up: HTTP is allowed for `iamUrl`.
   * @default false
   */
  readonly commissioning?: boolean | undefined;
}

/** Where the calls go, and one of three ways to authenticate them. */
export type IotdaIdentity = Place &
  (
    | (AccessKey & {
        /** Signs with derived keys, as addresses of an instance of its own may demand. */
        readonly derived?: DerivedScope | undefined;
        readonly iam?: never;
      })
    | {
        /** A user with a password, or a function that gets tokens from elsewhere. */
        readonly iam: IamUser | IamTokenProvider;
        readonly accessKey?: never;
        readonly secretKey?: never;
      }
  );

/** @param patience the longest time for one request for a token, in milliseconds. */
function signersOf(identity: IotdaIdentity, clock: ReturnType<typeof createPlatformClock>, patience: number) {
  const { iam, commissioning } = identity;
  if (iam === undefined) return () => keySigner(identity, identity.derived, clock);
  const tokens = iamTokens(typeof iam === "function" ? iam : { commissioning, ...iam }, patience);
  return () => tokenSigner(tokens);
}

/** Sends a token that was given with the call. */
function givenToken(token: string): Signer {
  if (!isHeaderSafe(token)) throw new ConfigError("accessToken", "must be a token as IAM issues it");
  return { sign: async () => ({ "x-auth-token": token }) };
}

/**
 * IoTDA v5: every call is signed, or carries a token of the identity service.
 *
 * The platform does not say how many calls it takes; 100 a minute is what V1 took, and the client's `limit` sets another number.
 *
 * @throws ConfigError for a missing or wrong project, a wrong instance, and a missing, wrong or doubled way to authenticate.
 */
export function iotdaProfile(identity: IotdaIdentity): Profile {
  const { projectId, instanceId, iam, accessKey, secretKey } = identity;
  if (!/^[\w-]{1,64}$/.test(projectId ?? ""))
    throw new ConfigError("projectId", "is missing or no id; the console shows it under My Credentials");
  if (iam !== undefined && accessKey !== undefined)
    throw new ConfigError("iam", "cannot go with accessKey; give one of them");
  if (iam === undefined && !(accessKey && secretKey))
    throw new ConfigError("accessKey", "is missing; give accessKey with secretKey, or iam");
  if (instanceId !== undefined && !isHeaderSafe(instanceId))
    throw new ConfigError("instanceId", "must be the id of the instance, which the console shows");
  const instance = instanceId === undefined ? {} : { "instance-id": instanceId };
  return ({ sendTimeout }) => {
    const clock = createPlatformClock();
    const signer = signersOf(identity, clock, sendTimeout);
    return {
      application: projectId,
      limit: { calls: 100, per: 60_000 },
      encode(operation, request) {
        const fields: { project_id?: unknown } = { ...request };
        return encodeRequest(operation, { ...fields, project_id: fields.project_id ?? projectId });
      },
      signer({ accessToken }) {
        const { sign, ...rest } = accessToken === undefined ? signer() : givenToken(accessToken);
        return {
          ...rest,
          sign: async (request) => {
            const headers = new Headers(request.headers);
            for (const [name, value] of Object.entries(instance)) headers.set(name, value);
            return { ...instance, ...(await sign({ ...request, headers })) };
          },
        };
      },
      refusal: (answer, operation) => {
        if (answer.status === 401) clock.adjust(answer.headers.get("date"));
        return refusalOf(answer, operation);
      },
    };
  };
}
