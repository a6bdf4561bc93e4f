import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Fetch, type RetryEvent } from "@upcall/client";
import type { Subscription } from "@upcall/contracts";
import { PlatformError } from "@upcall/contracts/errors";
import type { Choice } from "../config/choose.ts";
import { tokenFile } from "../config/places.ts";
import { fileStore } from "../platform/file-store.ts";
import { platformFetch } from "../platform/platform-fetch.ts";
import type { Session } from "../session.ts";

/** The application on the platform: each question is asked once, however many checks want the answer. */
export interface Account {
  login(): Promise<void>;
  subscriptions(): Promise<readonly Subscription[]>;
  /** How a login of another process was noticed; `undefined` when none was. */
  superseded(): Promise<string | undefined>;
}

/** What doctor is told about the platform. */
export interface AccountOptions {
  readonly commissioning: boolean;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** How long the token is watched, in milliseconds. */
  readonly watch: number;
}

/** A client waits until its quota allows the next call; here that is the finding. */
function dontWait({ reason, request, code }: RetryEvent): void {
  if (reason === "throttled") throw new PlatformError({ operation: request.operation, status: 403, code });
}

/** What went over the wire about tokens. */
interface Traffic {
  readonly fetch: Fetch;
  /** Logins that brought a token. */
  readonly logins: () => number;
  /** How often a token was refused, before and after the first login. */
  readonly refused: () => { readonly before: number; readonly after: number };
}

function observe(fetch: Fetch): Traffic {
  let logins = 0;
  const refused = { before: 0, after: 0 };
  return {
    logins: () => logins,
    refused: () => refused,
    async fetch(request) {
      const response = await fetch(request);
      const body = await response.clone().text();
      if (body.includes('"accessToken"')) logins++;
      else if (body.includes('"1010005"')) refused[logins > 0 ? "after" : "before"]++;
      return response;
    },
  };
}

/** Looks at the application with the settings' credentials, which must be complete. The client shares the token of earlier runs. */
export function accountOf(session: Session, choice: Choice, options: AccountOptions): Account {
  const { commissioning, timeout, watch } = options;
  const { signal, now } = session;
  const [baseUrl, appId, secret] = [choice.platform!.value, choice.appId!.value, choice.secret!.value];
  const open = async () => {
    const traffic = observe(await platformFetch(choice));
    const patience = { timeout, deadline: timeout, retries: 0, onRetry: dontWait };
    const store = fileStore(tokenFile(session), now);
    const iot = createClient({ baseUrl, appId, secret, commissioning, fetch: traffic.fetch, store, ...patience });
    const query = async () => (await iot.queryBatchSubscriptions({}, { signal })).subscriptions;
    // With the token of an earlier run, where there is one: that it is refused shows another process's login.
    const first = query();
    first.catch(() => {});
    return { iot, query, first, ...traffic };
  };
  let opened: ReturnType<typeof open> | undefined;
  const once = () => (opened ??= open());
  return {
    async login() {
      const { iot, first, logins } = await once();
      await first.catch(() => {});
      if (logins() === 0) await iot.getAuthToken({ appId, secret }, { signal });
    },
    async subscriptions() {
      const { first, query } = await once();
      return first.catch(query);
    },
    async superseded() {
      const { refused, query } = await once();
      if (refused().before > 0) return "the token of an earlier run was ended before its time";
      await pause(watch, undefined, { signal });
      await query();
      return refused().after > 0 ? "doctor's token was ended while it watched" : undefined;
    },
  };
}
