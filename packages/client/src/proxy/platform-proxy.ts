import { isUpcallError, type ContractError, type PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Context } from "hono";
import { Hono } from "hono/tiny";
import type { ClientOf } from "../call.ts";
import { parseJson } from "../json.ts";

/** What a proxy forwards, and through whom. */
export interface ProxyOptions<Operations extends Record<string, Operation>> {
  /** Calls the platform: has the secret, the token and the limit. */
  readonly client: NoInfer<ClientOf<Operations>>;
  /**
   * The operations that pages may call, by name; nothing else is forwarded, and no other is in the bundle because of the proxy.
   * With `deleteBatchSubscriptions` a page may delete every subscription, if it says `all: true`.
   */
  readonly allow: Operations;
}

type Fields = Record<string, unknown>;
type AnyClient = Record<string, (request: object, options: { signal: AbortSignal }) => Promise<unknown>>;

/** Query texts that the contract wants as numbers. */
const numbers = new Set(["pageNo", "pageSize"]);

const longestBody = 100_000;

function valueOf(name: string, text: string): unknown {
  if (numbers.has(name)) return Number(text);
  return name === "all" && text === "true" ? true : text;
}

/** The text of a body, read no further than a page's requests are long; `undefined` when it is longer. */
async function textOf({ body }: Request): Promise<string | undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (text.length <= longestBody) {
    const { value = "", done } = (await reader?.read()) ?? { done: true };
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  return undefined;
}

async function requestOf({ req }: Context): Promise<Fields | undefined> {
  const text = await textOf(req.raw);
  if (text === undefined) return undefined;
  const query = Object.entries(req.query()).map(([name, text]) => [name, valueOf(name, text)]);
  return { ...(parseJson(text) as Fields | undefined), ...Object.fromEntries(query), ...req.param() };
}

/** An error in the platform's form, so that a client behind the proxy reads it as the platform's. */
function refusal(context: Context, status: number, code: string, description: string): Response {
  return context.json({ error_code: code, error_desc: description }, status as 400);
}

function answerTo(context: Context, error: unknown): Response {
  if (!isUpcallError(error)) throw error;
  if (error.name === "PlatformError") {
    const { status, code, message } = error as PlatformError;
    // A page can do nothing about the proxy's own login.
    if (status === 401 || code === "1010005")
      return refusal(context, 502, "HTTP_502", "The proxy could not log in to the platform.");
    // The platform has given no code either.
    return code === `HTTP_${status}` ? context.body(null, status as 400) : refusal(context, status, code, message);
  }
  if (error.name === "TransportError") return context.body(null, error.code === "NETWORK" ? 502 : 504);
  const { advice, message } = error as ContractError;
  return advice === "fix-request" ? refusal(context, 400, error.code, message) : context.body(null, 502);
}

/**
 * Routes for a Hono application that let its own pages call the platform without a secret in them. Takes the listed operations
 * under the platform's paths, and only from pages of the same origin. Who may use the pages is for the application to decide:
 * mount it behind the application's sign-in.
 *
 * @example
 * app.route("/iot", platformProxy({ client: iot, allow: { queryUpgradeTask, queryUpgradeSubTask } }));
 * // in the page: createClient({ baseUrl: "/iot", proxied: true })
 */
export function platformProxy<const Operations extends Record<string, Operation>>({
  client,
  allow,
}: ProxyOptions<Operations>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const site = context.req.header("sec-fetch-site") ?? "same-origin";
    const type = context.req.header("content-type") ?? "";
    const foreign = site !== "same-origin" || (context.req.method === "POST" && !type.startsWith("application/json"));
    return foreign ? refusal(context, 403, "HTTP_403", "It takes JSON, from pages of its own origin.") : next();
  });
  for (const [name, { method, path, reply }] of Object.entries(allow)) {
    app.on(method, path.replace(/\{(\w+)\}/g, ":$1"), async (context) => {
      try {
        const call = (client as unknown as AnyClient)[name]!;
        const request = await requestOf(context);
        if (!request) return refusal(context, 413, "HTTP_413", `The request is longer than ${longestBody} characters.`);
        const answer = await call(request, { signal: context.req.raw.signal });
        const status = reply.status as 200;
        return answer === undefined ? context.body(null, status) : context.json(answer, status);
      } catch (error) {
        return answerTo(context, error);
      }
    });
  }
  return app;
}
