import { setTimeout as pause } from "node:timers/promises";
import type { WireOptions } from "@upcall/emulator";
import { inWords, textField, type Answer, type Asker, type Call } from "./exchanges.ts";
import type { Finding } from "./questions.ts";

/** The application, as it logs in. */
export interface Credentials {
  readonly appId: string;
  readonly secret: string;
}

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
}

/** The platform did not log us in, so nothing else can be asked. */
class LoginRefused extends Error {
  override readonly name = "LoginRefused";
}

const tokensOf = ({ body }: Answer): Tokens | undefined => {
  const access = textField(body, "accessToken");
  return access === undefined ? undefined : { access, refresh: textField(body, "refreshToken") };
};

/** @throws LoginRefused when the platform answers without a token */
async function login({ ask }: Asker, purpose: string, credentials: Credentials): Promise<Tokens> {
  const answer = await ask(purpose, "getAuthToken", { body: { ...credentials } });
  const tokens = tokensOf(answer);
  if (tokens) return tokens;
  throw new LoginRefused(
    `the platform did not log in the application: ${inWords(answer)}; see: upcall explain ${answer.code ?? ""}`.trim(),
  );
}

/** What a call with a token says about it; a text is an answer that says nothing. */
async function stateOf({ ask }: Asker, purpose: string, token: string): Promise<"good" | "refused" | string> {
  const answer = await ask(purpose, "queryBatchSubscriptions", { query: { pageNo: "0", pageSize: "1" } }, token);
  if (answer.good) return "good";
  return answer.code === "1010005" || answer.status === 401
    ? "refused"
    : `the list of subscriptions is answered ${inWords(answer)}`;
}

/** A call with the newest token; after another process's login with one of a new login. */
export function callWith(asker: Asker, credentials: Credentials, first: string): Call {
  let token = first;
  return async (purpose, operation, asked) => {
    const answer = await asker.ask(purpose, operation, asked, token);
    if (answer.code !== "1010005") return answer;
    token = (await login(asker, "log in again, because another login has ended the token", credentials)).access;
    return asker.ask(purpose, operation, asked, token);
  };
}

/** A second between two tries, so that the grace is known to the second. */
const step = 1000;

/** How many whole seconds a superseded token works; `undefined` when it still does after `most` seconds. A text says why it cannot be told. */
async function graceOf(
  asker: Asker,
  token: string,
  most: number,
  signal: AbortSignal,
): Promise<number | undefined | string> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  for (;;) {
    const seconds = Math.round(elapsed());
    const state = await stateOf(asker, "is the earlier token still good?", token);
    if (state !== "good") return state === "refused" ? seconds : state;
    if (elapsed() >= most) return undefined;
    await pause(step, undefined, { signal });
  }
}

const otherProcess =
  "another process logs in with this appId and ends the survey's tokens; stop it while the survey runs";

/**
 * Asks about tokens: logs in twice, refreshes twice, and tries what earlier tokens are good for.
 *
 * @param most seconds for which a superseded token is tried
 * @returns the answer, and a token that works
 * @throws LoginRefused
 */
export async function askAboutTokens(
  asker: Asker,
  credentials: Credentials,
  { most, signal }: { readonly most: number; readonly signal: AbortSignal },
): Promise<{ finding: Finding; token: string }> {
  const first = await login(asker, "log in", credentials);
  const second = await login(asker, "log in again, which supersedes the first token", credentials);
  const grace = await graceOf(asker, first.access, most, signal);
  if (typeof grace === "string") return { finding: unclear(grace), token: second.access };
  if ((await stateOf(asker, "is the new token good?", second.access)) !== "good")
    return { finding: unclear(otherProcess), token: second.access };
  const superseded =
    grace === undefined
      ? `A superseded token still works after ${most} s.`
      : `A superseded token works for ${grace} s${grace === 0 ? ", so not at all" : ""}.`;
  const { words, wire, token } = await askAboutRefresh(asker, credentials, { second, grace, signal });
  return {
    finding: { question: 9, answer: `${superseded} ${words}`, wire: { tokenGrace: grace ?? most, ...wire } },
    token: token ?? second.access,
  };
}

const unclear = (why: string): Finding => ({ question: 9, answer: `Cannot be told: ${why}.` });

interface Refreshed {
  readonly words: string;
  readonly wire?: WireOptions;
  readonly token?: string;
}

/** What a refresh does to the token before, and whether its refresh token is good for another one. */
async function askAboutRefresh(
  asker: Asker,
  credentials: Credentials,
  {
    second,
    grace,
    signal,
  }: { readonly second: Tokens; readonly grace: number | undefined; readonly signal: AbortSignal },
): Promise<Refreshed> {
  if (second.refresh === undefined) return { words: "The login brings no refresh token." };
  const body = { ...credentials, refreshToken: second.refresh };
  const refreshed = await asker.ask("refresh the token", "refreshAuthToken", { body });
  const third = tokensOf(refreshed);
  if (!third) return { words: `A refresh is answered ${inWords(refreshed)}.` };
  // During its grace an ended token works too, so its end has to be waited for.
  const after = grace === undefined ? undefined : await graceOf(asker, second.access, grace, signal);
  if (typeof after === "string" || (await stateOf(asker, "is the refreshed token good?", third.access)) !== "good")
    return {
      words: `What a refresh does cannot be told: ${typeof after === "string" ? after : otherProcess}.`,
      token: third.access,
    };
  const refreshEndsToken = grace === undefined ? undefined : after !== undefined;
  const again = await asker.ask("refresh with the same refresh token once more", "refreshAuthToken", { body });
  const fourth = tokensOf(again);
  const refreshOnce = fourth === undefined;
  const words = [
    refreshEndsToken === undefined
      ? "Whether a refresh ends it could not be told."
      : `A refresh ${refreshEndsToken ? "ends" : "does not end"} the earlier access token.`,
    `A refresh token works ${refreshOnce ? `once: the second time is answered ${inWords(again)}` : "more than once"}.`,
  ].join(" ");
  const wire = { refreshOnce, ...(refreshEndsToken === undefined ? {} : { refreshEndsToken }) };
  return { words, wire, token: (fourth ?? third).access };
}
