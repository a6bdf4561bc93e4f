import type { Signer } from "@upcall/client";
import { signRequest, type AccessKey, type DerivedScope } from "../signing/index.ts";
import type { PlatformClock } from "./platform-clock.ts";

/** Signs each attempt anew, since a signature holds for minutes only. Signs once more by the platform's clock when that differs from ours. */
export function keySigner(key: AccessKey, derived: DerivedScope | undefined, clock: PlatformClock): Signer {
  let offset = clock.offset();
  return {
    sign: ({ method, url, headers, body }) => {
      offset = clock.offset();
      return signRequest({ method, url, headers, body }, key, { derived, date: new Date(Date.now() + offset) });
    },
    renew: () => clock.offset() !== offset,
  };
}
