import { env } from "cloudflare:workers";
import { createClient } from "../../src/index.ts";
import { durableObjectStore, type ObjectNamespace } from "../../src/stores/durable-object.ts";

export { TokenStoreObject } from "../../src/stores/durable-object.ts";

interface Env {
  readonly PLATFORM_URL: string;
  readonly LIMIT: { readonly calls: number; readonly per: number };
  /** Whether token and limit are shared through a Durable Object. */
  readonly SHARED: boolean;
  readonly TOKENS: ObjectNamespace<unknown>;
}

const { PLATFORM_URL, LIMIT, SHARED, TOKENS } = env as Env;

/** In module scope, as a Worker's author writes it: every request of the isolate uses it. */
const iot = createClient({
  baseUrl: PLATFORM_URL,
  appId: "my-app",
  secret: "s3cret",
  limit: LIMIT,
  timeout: 5000,
  totalTimeout: 30_000,
  ...(SHARED && { store: durableObjectStore(TOKENS) }),
});

async function call(signal?: AbortSignal): Promise<string> {
  const result = await iot.queryUpgradePackageList({}, { signal }).attempt();
  return result.ok ? "done" : result.error.code;
}

/** What a request does with its call. */
const behaviours: Readonly<Record<string, () => Promise<string>>> = {
  /** Waits for it. */
  "/call": () => call(),
  /** Makes several at once. */
  "/calls": async () => [...new Set(await Promise.all(Array.from({ length: 5 }, () => call())))].join(),
  /** Aborts it, wherever it is. */
  "/abort": () => call(AbortSignal.timeout(30)),
  /** Answers before it is over, which ends everything that the request has begun. */
  "/leave": async () => {
    void call();
    await new Promise((resolve) => void setTimeout(resolve, 100));
    return "left";
  },
};

export default {
  fetch: async (request: Request): Promise<Response> =>
    new Response(await behaviours[new URL(request.url).pathname]!()),
};
