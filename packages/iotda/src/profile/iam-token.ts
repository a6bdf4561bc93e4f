import { ConfigError, ContractError, PlatformError } from "@upcall/contracts/errors";
import { TransportError, type Signer } from "@upcall/client";
import ky from "ky";

/** A token of Huawei Cloud's identity service (IAM). A new one does not end older ones. */
export interface IamToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Gets a token from wherever this program may get one. */
export type IamTokenProvider = () => Promise<IamToken>;

/** A user of the identity service, who gets a token by password. */
export interface IamUser {
  /** Region of the project, such as `cn-north-4`; also the project's name. */
  readonly region: string;
  /** Name of the account. */
  readonly domain: string;
  readonly user: string;
  /** Never appears in an error or a log. */
  readonly password: string;
  /** @default that of the region, `https://iam.<region>.myhuaweicloud.com` */
  readonly iamUrl?: string | undefined;
  /** @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const day = 86_400_000;
/** Renewed so long before it ends. */
const margin = 300_000;
const operation = "createIamToken";

const bodyOf = ({ domain, user, password, region }: IamUser): object => ({
  auth: {
    identity: { methods: ["password"], password: { user: { name: user, password, domain: { name: domain } } } },
    scope: { project: { name: region } },
  },
});

/**
 * Asks IAM for a token that holds for the region's project. Source: api-iothub/iot_06_v5_0091.
 *
 * @throws ConfigError for a missing field, PlatformError when it is refused, TransportError when no answer comes.
 */
export async function requestIamToken(who: IamUser): Promise<IamToken> {
  for (const field of ["region", "domain", "user", "password"] as const)
    if (!who[field]) throw new ConfigError(field, "is missing; IAM needs region, domain, user and password");
  const url = `${who.iamUrl ?? `https://iam.${who.region}.myhuaweicloud.com`}/v3/auth/tokens`;
  const send = who.fetch ?? ((request: Request) => fetch(request));
  const options = { json: bodyOf(who), throwHttpErrors: false, timeout: 10_000, retry: 0, fetch: send as typeof fetch };
  const answer = await ky.post(url, options).catch(() => {
    // What ky throws shows the request, and with it the password.
    throw new TransportError("NETWORK", { operation, attempts: 1, sent: "maybe" }, "identity service");
  });
  if (!answer.ok) throw new PlatformError({ operation, status: answer.status });
  const token = answer.headers.get("x-subject-token");
  if (!token)
    throw new ContractError(`${operation} reply`, [{ path: ["X-Subject-Token"], message: "is missing" }], "report-bug");
  const { token: details } = await answer
    .json<{ token?: { expires_at?: string } }>()
    .catch(() => ({ token: undefined }));
  return { token, expiresAt: Date.parse(details?.expires_at ?? "") || Date.now() + day };
}

/** Keeps one token for all calls and gets the next one before it ends; callers that wait share one request. */
export function iamTokens(provide: IamTokenProvider) {
  let current: IamToken | undefined;
  let pending: Promise<IamToken> | undefined;
  return {
    async get(rejected: string | undefined): Promise<string> {
      if (current && current.token !== rejected && current.expiresAt - margin > Date.now()) return current.token;
      pending ??= provide().finally(() => (pending = undefined));
      current = await pending;
      return current.token;
    },
  };
}

/** Sends the token as `X-Auth-Token`, and once more with another one when it was refused. */
export function tokenSigner(tokens: ReturnType<typeof iamTokens>): Signer {
  let token = "";
  let rejected: string | undefined;
  return {
    ready: async () => {
      token = await tokens.get(rejected);
    },
    sign: async () => ({ "x-auth-token": token }),
    renew: () => {
      if (rejected !== undefined) return false;
      rejected = token;
      return true;
    },
  };
}
