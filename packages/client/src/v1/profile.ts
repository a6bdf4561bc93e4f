import { ConfigError } from "@upcall/contracts/errors";
import { getAuthToken } from "@upcall/contracts/operations";
import type { AccessTokenProvider } from "../options.ts";
import type { CallOptions, Profile, Signer } from "../profile.ts";
import { isHeaderSafe, tokenSource, type AccessToken, type Login, type TokenSource } from "../token.ts";
import { encodeRequest } from "../transport/encode.ts";
import { within } from "../within.ts";
import { refusalBehindProxy, refusalOf } from "./refusal.ts";
import { completeRequest } from "./requests.ts";

/** Which application to be: with its secret, with a token from elsewhere, or behind a proxy with neither. */
export interface V1Identity {
  readonly appId?: string | undefined;
  readonly secret?: string | undefined;
  readonly accessToken?: AccessTokenProvider | undefined;
  /** Allows callback URLs with HTTP. */
  readonly commissioning?: boolean | undefined;
}

const noTokenInTime = "accessToken gave no token in time. Check what it waits for, or raise timeout.";

/** What an `accessToken` function has given. */
function tokenIn(given: AccessToken | null | undefined): AccessToken {
  if (typeof given?.accessToken === "string") return given;
  throw new ConfigError("accessToken", "must be a function that gives { accessToken, expiresIn }");
}

/** Signs with the token that was given with the call, or with the client's, which is renewed once when the platform refuses it. */
function signerOf(appId: string, tokens: TokenSource, { accessToken }: CallOptions): Signer {
  const headers = (token: string) => ({ app_key: appId, authorization: `Bearer ${token}` });
  if (accessToken !== undefined) {
    if (!isHeaderSafe(accessToken)) throw new ConfigError("accessToken", "must be a token that the platform issued");
    return { sign: async () => headers(accessToken) };
  }
  let token = "";
  let rejected: string | undefined;
  return {
    ready: async (signal) => {
      token = await tokens.get(rejected, signal);
    },
    sign: async () => {
      // Another call may have renewed it while this one waited for its turn.
      token = tokens.current(rejected) ?? token;
      return headers(token);
    },
    renew: () => {
      if (rejected !== undefined) return false;
      rejected = token;
      return true;
    },
  };
}

/**
 * OceanConnect / IoT Device Management, V1 northbound API: a login gives an access token, which every call carries. Without credentials
 * nothing is signed, because a proxy does it.
 */
export function v1Profile({ appId, secret, accessToken, commissioning = false }: V1Identity): Profile {
  const credentials = secret === undefined ? {} : { appId, secret };
  return ({ host, send, sendTimeout, store }) => {
    const login: Login = accessToken
      ? async (rejected) => tokenIn(await within(sendTimeout, accessToken(rejected), noTokenInTime))
      : async () => (await send(getAuthToken, credentials)) as AccessToken;
    const shared = { store, key: `token ${host} ${appId}`, patience: sendTimeout };
    const tokens = appId === undefined ? undefined : tokenSource(login, shared);
    return {
      application: appId ?? "",
      limit: { calls: 100, per: 60_000 },
      encode: (operation, request) => {
        const fields = completeRequest(operation.name, { ...request }, { commissioning, credentials });
        const encoded = encodeRequest(operation, fields);
        // The platform deletes everything when it gets no filter; a proxy has to be told.
        const all = !tokens && (request as { all?: unknown }).all === true;
        return all ? { ...encoded, target: `${encoded.target}?all=true` } : encoded;
      },
      signer: (options) => {
        if (tokens) return signerOf(appId!, tokens, options);
        if (options.accessToken !== undefined)
          throw new ConfigError(
            "accessToken",
            "must be given to the client that has the platform's address; a proxy adds its own",
          );
        return { sign: async () => ({}) };
      },
      refusal: tokens ? refusalOf : refusalBehindProxy,
      received: async ({ authenticated, reply }, request, value) => {
        // A login by hand has just ended the token in use.
        const own = ((request as { appId?: string }).appId ?? appId) === appId;
        if (reply.body && !authenticated && own) await tokens?.adopt(value as AccessToken);
      },
    };
  };
}
