import { setTimeout as pause } from "node:timers/promises";
import { inWords, textField, type Answer, type Asker } from "./exchanges.ts";
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

const works = async ({ ask }: Asker, purpose: string, token: string): Promise<boolean> =>
  (await ask(purpose, "queryBatchSubscriptions", { query: { pageNo: "0", pageSize: "1" } }, token)).good;

/** A second between two tries, so that the grace is known to the second. */
const step = 1000;

/** How many whole seconds a superseded token works; `undefined` when it still does after `most` seconds. */
async function graceOf(asker: Asker, token: string, most: number, signal: AbortSignal): Promise<number | undefined> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  for (;;) {
    const seconds = Math.round(elapsed());
    if (!(await works(asker, "is the first token still good?", token))) return seconds;
    if (elapsed() >= most) return undefined;
    await pause(step, undefined, { signal });
  }
}

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
  const superseded =
    grace === undefined
      ? `A superseded token still works after ${most} s.`
      : `A superseded token works for ${grace} s${grace === 0 ? ", so not at all" : ""}.`;
  const tokenGrace = grace ?? most;

  if (second.refresh === undefined)
    return {
      finding: { question: 9, answer: `${superseded} The login brings no refresh token.`, wire: { tokenGrace } },
      token: second.access,
    };
  const body = { ...credentials, refreshToken: second.refresh };
  const refreshed = await asker.ask("refresh the token", "refreshAuthToken", { body });
  const third = tokensOf(refreshed);
  if (!third) {
    const answer = `${superseded} A refresh is answered ${inWords(refreshed)}.`;
    return { finding: { question: 9, answer, wire: { tokenGrace } }, token: second.access };
  }
  // During its grace an ended token works too, so its end has to be waited for.
  const refreshEndsToken =
    grace === undefined ? undefined : (await graceOf(asker, second.access, grace, signal)) !== undefined;
  const again = await asker.ask("refresh with the same refresh token once more", "refreshAuthToken", { body });
  const fourth = tokensOf(again);
  const refreshOnce = fourth === undefined;
  const answer = [
    superseded,
    refreshEndsToken === undefined
      ? "Whether a refresh ends it could not be told."
      : `A refresh ${refreshEndsToken ? "ends" : "does not end"} the earlier access token.`,
    `A refresh token works ${refreshOnce ? `once: the second time is answered ${inWords(again)}` : "more than once"}.`,
  ].join(" ");
  const wire = { tokenGrace, refreshOnce, ...(refreshEndsToken === undefined ? {} : { refreshEndsToken }) };
  return { finding: { question: 9, answer, wire }, token: (fourth ?? third).access };
}
