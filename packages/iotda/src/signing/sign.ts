import { ConfigError } from "@upcall/contracts/errors";
import { toPlatformTime } from "@upcall/contracts";
import { canonicalRequest, namesOf, type SignableRequest } from "./canonical-request.ts";
import { bytesOf, hexOf, hkdfSha256Hex, hmacSha256, sha256Hex } from "./digest.ts";

/** A key pair of Huawei Cloud. */
export interface AccessKey {
  readonly accessKey: string;
  /** Never sent; only signatures made with it are. */
  readonly secretKey: string;
  /** Goes with temporary keys, as `X-Security-Token`. */
  readonly securityToken?: string | undefined;
}

/** Where derived keys hold. */
export interface DerivedScope {
  /** Region of the service, such as `cn-north-4`. */
  readonly region: string;
  /** Name of the service in its signatures. @default "iotdm" */
  readonly service?: string | undefined;
}

export interface SignOptions {
  /**
   * Signs with a key that holds for one day, region and service (`V11-HMAC-SHA256`), as addresses of an instance of its own may demand.
   * Without it, the secret key itself signs (`SDK-HMAC-SHA256`).
   */
  readonly derived?: DerivedScope | undefined;
  /** @default now */
  readonly date?: Date | undefined;
  /** Names of the headers that the signature covers, beside `host`, `x-sdk-date` and `x-security-token`. @default ["content-type"] where there is one */
  readonly covered?: readonly string[] | undefined;
}

const word = /^[\w-]+$/;

function check({ accessKey, secretKey, securityToken }: AccessKey, derived: DerivedScope | undefined): void {
  if (!word.test(accessKey ?? "")) throw new ConfigError("accessKey", "must be the id of an access key");
  if (!secretKey || /\s/.test(secretKey))
    throw new ConfigError("secretKey", "must be the secret of the access key, without blanks or line ends");
  if (securityToken && !/^[!-~]+$/.test(securityToken))
    throw new ConfigError("securityToken", "must be the token of a temporary key, without blanks or line ends");
  if (derived && !(word.test(derived.region ?? "") && word.test(derived.service ?? "iotdm")))
    throw new ConfigError("derived", "must be { region, service }, such as cn-north-4 and iotdm");
}

const signature = async (key: string, text: string): Promise<string> =>
  hexOf(await hmacSha256(bytesOf(key), bytesOf(text)));

/**
 * Signs a request for Huawei Cloud and gives the headers to add to it: `authorization`, `x-sdk-date`, and `x-security-token` for temporary
 * keys. Uses Web Crypto only.
 *
 * @throws ConfigError for a key, a security token, a region or a service that cannot be one.
 */
export async function signRequest(
  request: SignableRequest,
  key: AccessKey,
  { derived, date = new Date(), covered }: SignOptions = {},
): Promise<Record<string, string>> {
  check(key, derived);
  const time = toPlatformTime(date);
  const added = { "x-sdk-date": time, ...(key.securityToken && { "x-security-token": key.securityToken }) };
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  const names = namesOf([
    ...new Set(["host", ...Object.keys(added), ...(covered ?? ["content-type"].filter((name) => headers.has(name)))]),
  ]);
  const hash = await sha256Hex(bytesOf(await canonicalRequest({ ...request, headers }, names)));
  async function signed(algorithm: string, credential: string, signingKey: string, lines: readonly string[]) {
    const value = await signature(signingKey, [algorithm, ...lines].join("\n"));
    const authorization = `${algorithm} ${credential}, SignedHeaders=${names.join(";")}, Signature=${value}`;
    return { ...added, authorization };
  }
  if (!derived) return signed("SDK-HMAC-SHA256", `Access=${key.accessKey}`, key.secretKey, [time, hash]);
  const scope = `${time.slice(0, 8)}/${derived.region}/${derived.service ?? "iotdm"}`;
  const derivedKey = await hkdfSha256Hex(key.secretKey, key.accessKey, scope);
  return signed("V11-HMAC-SHA256", `Credential=${key.accessKey}/${scope}`, derivedKey, [time, scope, hash]);
}
