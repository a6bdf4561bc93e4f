import { lookup } from "node:dns/promises";
import { createClient, type RetryEvent } from "@upcall/client";
import type { Subscription } from "@upcall/contracts";
import { PlatformError } from "@upcall/contracts/errors";
import type { Choice } from "../../config/choose.ts";
import { trustAnchors } from "../../network/trust-anchors.ts";
import { platformFetch } from "../../platform/platform-fetch.ts";
import type { Session } from "../../session.ts";
import type { Patient } from "./check.ts";

const notAsked = (choice: Choice): string | undefined => {
  const missing = (["appId", "secret"] as const).filter((name) => !choice[name]);
  return missing.length > 0 ? `${missing.join(" and ")} not given` : undefined;
};

/** A client waits until its quota allows the next call; here that is the finding. */
function dontWait({ reason, request, code }: RetryEvent): void {
  if (reason === "throttled") throw new PlatformError({ operation: request.operation, status: 403, code });
}

/** What doctor looks at, from the settings. The secret is never asked for: without one the login is skipped. */
export async function patientOf(
  { now, signal }: Session,
  choice: Choice,
  told: { readonly commissioning: boolean; /** Milliseconds. */ readonly timeout: number },
): Promise<Patient> {
  const [callback, platform] = await Promise.all([
    trustAnchors(choice.callbackCa?.value),
    trustAnchors(choice.ca?.value),
  ]);

  async function subscriptions(): Promise<readonly Subscription[] | string> {
    const missing = notAsked(choice);
    if (missing) return missing;
    const iot = createClient({
      baseUrl: choice.platform!.value,
      appId: choice.appId!.value,
      secret: choice.secret!.value,
      commissioning: told.commissioning,
      fetch: await platformFetch(choice),
      timeout: told.timeout,
      deadline: told.timeout,
      retries: 0,
      onRetry: dontWait,
    });
    return (await iot.queryBatchSubscriptions({}, { signal })).subscriptions;
  }

  let asked: ReturnType<typeof subscriptions> | undefined;
  return {
    callback: choice.callback?.value,
    platform: choice.platform?.value,
    ca: { callback, platform },
    subscriptions: () => (asked ??= subscriptions()),
    ...told,
    patience: 15_000,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    now,
    signal,
  };
}
