import {
  createPlatformClient,
  isHeaderSafe,
  memoryStore,
  tokenSource,
  within,
  type Answer,
  type Login,
  type Profile,
  type Signer,
  type TokenSource,
} from "@upcall/client";
import { ConfigError, ContractError, isUpcallError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";

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
  /**
   * Address of the identity service. HTTPS; HTTP only on loopback or with `commissioning`.
   * @default that of the region, `https://iam.<region>.myhuaweicloud.com`
   */
  readonly iamUrl?: string | undefined;
  /**
   * Says that this is a test set-up: HTTP is allowed for `iamUrl`.
   * @default that of the client, else false
   */
  readonly commissioning?: boolean | undefined;
  /** @default the global `fetch` */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const day = 86_400_000;
const noTokenInTime = "iam gave no token in time. Check what it waits for, or raise timeout.";
const createIamToken = {
  name: "createIamToken",
  summary: "Get a token of the identity service",
  method: "POST",
  path: "/v3/auth/tokens",
  authenticated: false,
  repeatable: true,
  reply: { status: 201 },
  errors: [],
  source: "api-iothub/iot_06_v5_0091",
} as const satisfies Operation;

const bodyOf = ({ domain, user, password, region }: IamUser): object => ({
  auth: {
    identity: { methods: ["password"], password: { user: { name: user, password, domain: { name: domain } } } },
    scope: { project: { name: region } },
  },
});

/**
 * Makes a client of IAM.
 *
 * @param hear is given the answer to a successful login, since its token stands in a header.
 * @param timeout of a login, in milliseconds.
 */
function iamClient(who: IamUser, hear: (answer: Answer) => void, timeout: number) {
  for (const field of ["region", "domain", "user", "password"] as const)
    if (!who[field]) throw new ConfigError(field, "is missing; IAM needs region, domain, user and password");
  const profile: Profile = () => ({
    application: who.user,
    limit: false,
    encode: ({ path: target }) => ({
      target,
      contentType: "application/json",
      body: JSON.stringify(bodyOf(who)),
      confidential: [who.password],
    }),
    signer: () => ({ sign: async () => ({}) }),
    refusal(answer) {
      const { status } = answer;
      if (status >= 400) return { repeat: "never" };
      // In a page, a redirect has the status 0.
      if (status < 200 || status > 299)
        throw new ConfigError(
          "iamUrl",
          "answers with a redirect, which is not followed; give the address of IAM itself",
        );
      hear(answer);
      return undefined;
    },
  });
  const { iamUrl: baseUrl = `https://iam.${who.region}.myhuaweicloud.com`, commissioning, fetch } = who;
  const options = { baseUrl, commissioning, fetch, timeout, totalTimeout: 2 * timeout, retry: 0 };
  try {
    return createPlatformClient({ createIamToken }, profile, options);
  } catch (error) {
    // The rule is that of baseUrl.
    if (!isUpcallError(error) || (error as { option?: string }).option !== "baseUrl") throw error;
    throw new ConfigError("iamUrl", error.message.slice("baseUrl: ".length));
  }
}

const iamToken = z.object({ token: z.custom<string>(isHeaderSafe), expiresAt: z.number() });

async function logIn(who: IamUser, timeout: number): Promise<IamToken> {
  let answer: Answer | undefined;
  await iamClient(who, (heard) => (answer = heard), timeout).createIamToken();
  const token = answer?.headers.get("x-subject-token");
  if (!token)
    throw new ContractError(
      `${createIamToken.name} reply`,
      [{ path: ["X-Subject-Token"], message: "is missing" }],
      "report-bug",
    );
  const { token: details } = (answer?.json ?? {}) as { token?: { expires_at?: string } };
  return { token, expiresAt: Date.parse(details?.expires_at ?? "") || Date.now() + day };
}

/**
 * Asks IAM for a token that holds for the region's project. It follows no redirect, since the password would go there too.
 * Source: api-iothub/iot_06_v5_0091.
 *
 * @throws ConfigError for a missing or wrong field, PlatformError when it is refused, TransportError when no answer comes.
 */
export const requestIamToken = (who: IamUser): Promise<IamToken> => logIn(who, 10_000);

/**
 * The tokens of a client's calls; callers that wait share one request, and ask anew when that has failed or died.
 *
 * @param patience the longest time for one request, in milliseconds.
 * @throws ConfigError for a user for whom no token can be asked.
 */
export function iamTokens(iam: IamUser | IamTokenProvider, patience: number): TokenSource {
  // As much as the client gives one answer.
  const timeout = Math.ceil(patience / 3);
  const isUser = typeof iam !== "function";
  if (isUser) iamClient(iam, () => {}, timeout);
  const login: Login = async () => {
    const given = await (isUser ? logIn(iam, timeout) : within(patience, iam(), noTokenInTime));
    const { data } = iamToken.safeParse(given);
    if (!data)
      throw new ConfigError("iam", "must give { token, expiresAt }, a token as IAM issues it and milliseconds");
    return { accessToken: data.token, expiresIn: (data.expiresAt - Date.now()) / 1000 };
  };
  return tokenSource(login, { store: memoryStore(), key: "iam", patience });
}

/** Sends the token as `X-Auth-Token`, and once more with another one when it was refused. */
export function tokenSigner(tokens: TokenSource): Signer {
  let token = "";
  let rejected: string | undefined;
  return {
    ready: async (signal) => {
      token = await tokens.get(rejected, signal);
    },
    sign: async () => {
      // Another call may have renewed it while this one waited for its turn.
      token = tokens.current(rejected) ?? token;
      return { "x-auth-token": token };
    },
    renew: () => {
      if (rejected !== undefined) return false;
      rejected = token;
      return true;
    },
  };
}
