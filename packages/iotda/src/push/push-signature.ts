import { ConfigError } from "@upcall/contracts/errors";
import type { MiddlewareHandler } from "hono";
import { timingSafeEqual } from "hono/utils/buffer";
import { bytesOf, hexOf } from "../signing/digest.ts";
import { memoryReplayGuard, type ReplayGuard } from "./replay-guard.ts";

export interface PushSignatureOptions {
  /** `token` of the action; while it is being changed, the old one too. */
  readonly token: string | readonly string[] | undefined;
  /**
   * Seconds by which `timestamp` may differ from this machine's clock. The platform documents none.
   *
   * @default 300
   */
  readonly tolerance?: number | undefined;
  /**
   * Refuses a signature that was used before. Several processes need a guard that they share, such as a table with a unique key; `false` refuses none.
   *
   * @default memoryReplayGuard()
   */
  readonly replay?: ReplayGuard | false | undefined;
}

const tokenForm = /^[\dA-Za-z]{3,32}$/;
const nonceForm = /^[\u0021-\u007e]{1,128}$/;

/** SHA-256 over token, timestamp and nonce, sorted and joined. */
export const pushDigest = (token: string, timestamp: string, nonce: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest("SHA-256", bytesOf([token, timestamp, nonce].sort().join("")));

/** Milliseconds since 1970 of a timestamp in seconds (10 digits) or milliseconds (13). */
function instantOf(timestamp: string): number | undefined {
  if (/^\d{13}$/.test(timestamp)) return Number(timestamp);
  return /^\d{10}$/.test(timestamp) ? Number(timestamp) * 1000 : undefined;
}

/** The signature as lower-case hexadecimal, whether it came as that, in capitals, or in Base64; empty when it is neither. */
function hexSignature(signature: string): string {
  if (/^[\da-f]{64}$/i.test(signature)) return signature.toLowerCase();
  if (!/^[\w+/-]{43}=?$/.test(signature)) return "";
  const bytes = Uint8Array.from(atob(signature.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  return hexOf(bytes.buffer);
}

function tokensOf(token: PushSignatureOptions["token"]): readonly string[] {
  const tokens = [token ?? []].flat();
  if (tokens.length === 0) throw new ConfigError("pushSignature", "needs the token of the action");
  if (!tokens.every((each) => tokenForm.test(each)))
    throw new ConfigError("pushSignature", "token must be 3 to 32 letters and digits, as the action's is");
  return tokens;
}

/**
 * Trusts a push whose headers `timestamp`, `nonce` and `signature` were made with the token of the action (`signature_enable`).
 *
 * **The signature does not cover the body.** It shows that its sender knows the token, not that the body is the sender's: whoever sees one request can
 * send another body with the same headers. So serve HTTPS, keep `pathToken` beside it, and leave the replay guard on, which lets each
 * signature pass once. Outcomes never rest on a push alone: the bridge reads them from the platform.
 *
 * @throws ConfigError for a missing or wrong token or tolerance.
 * @example
 * createReceiver({ inbox, trust: [pathToken(pathSecret), pushSignature({ token })], dialects: [oceanConnect, iotdaDialect] });
 */
export function pushSignature(options: PushSignatureOptions): MiddlewareHandler {
  const { tolerance = 300, replay = memoryReplayGuard() } = options;
  const tokens = tokensOf(options.token);
  if (!(tolerance > 0)) throw new ConfigError("pushSignature", "tolerance must be a number of seconds above 0");
  const window = tolerance * 1000;

  async function isSigned(timestamp: string, nonce: string, signature: string): Promise<boolean> {
    const received = hexSignature(signature);
    const equal = await Promise.all(
      tokens.map(async (token) => timingSafeEqual(hexOf(await pushDigest(token, timestamp, nonce)), received)),
    );
    return equal.includes(true);
  }

  return async function pushSignature(c, next) {
    const [timestamp, nonce, signature] = ["timestamp", "nonce", "signature"].map((name) => c.req.header(name) ?? "");
    const sentAt = instantOf(timestamp!);
    const timely = sentAt !== undefined && Math.abs(Date.now() - sentAt) <= window;
    if (!timely || !nonceForm.test(nonce!) || !(await isSigned(timestamp!, nonce!, signature!)))
      return c.body(null, 404);
    // Keyed by the signature: one text can be cut into several triples, and each would have a nonce of its own.
    if (replay && !(await replay.firstUse(hexSignature(signature!), sentAt + window))) return c.body(null, 404);
    return next();
  };
}
