import { createClient, type Fetch } from "@upcall/client";
import type { Subscription } from "@upcall/contracts";
import { PlatformError } from "@upcall/contracts/errors";
import type { Choice } from "../config/choose.ts";
import { tokenStore } from "../platform/connect.ts";
import { platformFetch } from "../platform/platform-fetch.ts";
import type { Session } from "../session.ts";

/** What doctor is told about the platform. */
export interface AccountOptions {
  readonly commissioning: boolean;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** Resolves when the token has been watched long enough. */
  readonly watch: () => Promise<unknown>;
}

/** Counts logins that brought a token, and tokens that were refused before and after the first of them. */
function observe(fetch: Fetch) {
  let logins = 0;
  const refused = { before: 0, after: 0 };
  const throttled = new AbortController();
  return {
    /** Aborted by the first call that is throttled: a client waits until its limit allows the next one, and here that is the finding. */
    throttled: throttled.signal,
    logins: () => logins,
    refused: () => refused,
    async fetch(request: Request): Promise<Response> {
      const response = await fetch(request);
      const body = await response.clone().text();
      if (body.includes('"accessToken"')) logins++;
      else if (body.includes('"1010005"')) refused[logins > 0 ? "after" : "before"]++;
      else if (body.includes('"1010009"')) throttled.abort();
      return response;
    },
  };
}

export type Account = ReturnType<typeof accountOf>;

/**
 * The application on the platform, by the settings' credentials, which must be complete. Each question is asked once, however many checks
 * want the answer. The client shares the token of earlier runs.
 */
export function accountOf(session: Session, choice: Choice, options: AccountOptions) {
  const { commissioning, timeout, watch } = options;
  const { signal } = session;
  const [baseUrl, appId, secret] = [choice.platform!.value, choice.appId!.value, choice.secret!.value];
  const open = async () => {
    const traffic = observe(await platformFetch(choice));
    const patience = { timeout, totalTimeout: timeout, retry: 0 };
    const store = tokenStore(session, choice);
    const iot = createClient({ baseUrl, appId, secret, commissioning, fetch: traffic.fetch, store, ...patience });
    const either = AbortSignal.any([signal, traffic.throttled]);
    const query = async () => {
      try {
        return (await iot.queryBatchSubscriptions({}, { signal: either })).subscriptions;
      } catch (error) {
        if (!traffic.throttled.aborted) throw error;
        throw new PlatformError({ operation: "queryBatchSubscriptions", status: 403, code: "1010009" });
      }
    };
    // With the token of an earlier run, where there is one: that it is refused shows another process's login.
    const first = query();
    first.catch(() => {});
    return { iot, query, first, ...traffic };
  };
  let opened: ReturnType<typeof open> | undefined;
  const once = () => (opened ??= open());
  return {
    async login(): Promise<void> {
      const { iot, first, logins } = await once();
      await first.catch(() => {});
      if (logins() === 0) await iot.getAuthToken({ appId, secret }, { signal });
    },
    async subscriptions(): Promise<readonly Subscription[]> {
      const { first, query } = await once();
      return first.catch(query);
    },
    /** How a login of another process was noticed; `undefined` when none was. */
    async superseded(): Promise<string | undefined> {
      const { refused, query } = await once();
      if (refused().before > 0) return "the token of an earlier run was ended before its time";
      await watch();
      await query();
      return refused().after > 0 ? "doctor's token was ended while it watched" : undefined;
    },
  };
}
