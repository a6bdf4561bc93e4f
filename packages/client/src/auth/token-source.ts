import type { TokenReply } from "@upcall/contracts";

/**
 * Gives the access token to send, logging in when there is none. `rejected` is the token that the platform has just
 * refused: however many calls report the same one, it leads to one login.
 */
export type TokenSource = (rejected?: string) => Promise<string>;

/** Logs in on demand and keeps the token in this client. */
export function tokenSource(login: () => Promise<TokenReply>): TokenSource {
  let token: Promise<string> | undefined;
  let current: string | undefined;
  const renew = async (): Promise<string> => {
    const { accessToken } = await login();
    current = accessToken;
    return accessToken;
  };
  return (rejected) => {
    if (token && (rejected === undefined || rejected !== current)) return token;
    current = undefined;
    token = renew();
    token.catch(() => (token = undefined));
    return token;
  };
}
