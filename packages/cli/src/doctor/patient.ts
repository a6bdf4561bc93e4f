import { lookup } from "node:dns/promises";
import type { Choice } from "../config/choose.ts";
import { trustAnchors } from "../network/trust-anchors.ts";
import { whyNoLogin } from "../platform/connect.ts";
import type { Session } from "../session.ts";
import { accountOf, type AccountOptions } from "./account.ts";
import type { Patient } from "./check.ts";

/** What the flags of doctor say beside the settings. */
export interface PatientOptions extends AccountOptions {
  readonly chainFile: string | undefined;
}

/** What doctor looks at, from the settings. The secret is never asked for: without one the login is skipped. */
export async function patientOf(session: Session, choice: Choice, options: PatientOptions): Promise<Patient> {
  const [callback, platform] = await Promise.all([
    trustAnchors(choice.callbackCa?.value),
    trustAnchors(choice.ca?.value),
  ]);
  const missing = (["platform", "appId", "secret"] as const).filter((name) => !choice[name]);
  const noAccount = whyNoLogin(choice) ?? (missing.length > 0 ? `${missing.join(" and ")} not given` : undefined);
  return {
    callback: choice.callback?.value,
    platform: choice.platform?.value,
    ca: { callback, platform },
    account: noAccount ?? accountOf(session, choice, options),
    ...options,
    patience: 15_000,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    now: session.now,
    signal: session.signal,
  };
}
