import { Hono } from "hono";
import { createQuota } from "../access/quota.ts";
import { identifier, type Random } from "../seeded-random.ts";
import type { Clock } from "../time/clock.ts";
import type { V5EmulatorOptions, V5Wire } from "./options.ts";
import { badRequest, unauthorized, V5Refusal } from "./refusal.ts";
import { checkSignature } from "./signature.ts";

const day = 86_400_000;

interface TokenRequest {
  readonly auth?: {
    readonly identity?: { readonly password?: { readonly user?: { name?: string; password?: string } } };
  };
}

/** Who may call, and how often. */
export function createAccess(options: V5EmulatorOptions, wire: V5Wire, clock: Clock, random: Random) {
  const { accessKeys = [], users = [], projectId = "project-1" } = options;
  const tokens = new Map<string, number>();
  const quota = createQuota(options.quota ?? {}, clock.wall);
  /** Tokens by password, as the identity service gives them. */
  const tokenRoutes = new Hono();

  tokenRoutes.post("/v3/auth/tokens", async (context) => {
    const { auth } = await context.req.json<TokenRequest>().catch(() => {
      throw badRequest();
    });
    const { name, password } = auth?.identity?.password?.user ?? {};
    if (!users.some((each) => each.user === name && each.password === password))
      throw new V5Refusal(401, "IAM.0011", "The username or password is wrong.");
    const token = identifier(random, "iam", tokens.size);
    const ends = clock.wall() + day;
    tokens.set(token, ends);
    return context.json({ token: { expires_at: new Date(ends).toISOString() } }, 201, { "x-subject-token": token });
  });

  async function authenticate(request: Request): Promise<void> {
    const token = request.headers.get("x-auth-token");
    if (token === null) return checkSignature(request, await request.clone().arrayBuffer(), accessKeys, clock.wall());
    if (!((tokens.get(token) ?? 0) > clock.wall())) throw unauthorized("decrypt token fail");
  }

  return {
    tokenRoutes,
    /** @throws V5Refusal for a call that is not authenticated or one too many */
    async admit(request: Request): Promise<void> {
      await authenticate(request);
      const { status, code } = wire.throttled;
      if (!quota(projectId)) throw new V5Refusal(status, code, "The throttling threshold has been reached.");
    },
  };
}
