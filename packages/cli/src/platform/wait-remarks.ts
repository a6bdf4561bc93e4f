import type { Fetch } from "@upcall/client";
import { operations } from "@upcall/contracts/operations";
import ky, { type KyInstance } from "ky";
import type { Screen } from "../screen/screen.ts";

/** Milliseconds after which a wait is worth a remark. */
const remarkable = 2000;

const remarks = {
  answer: "Waiting for the platform's answer, for 10 s at most.",
  limit:
    "The application's calls are used up: the platform takes 100 a minute. Waiting for a free one, for 2 minutes at most; Ctrl-C ends it.",
} as const;

const logins: ReadonlySet<string> = new Set([operations.getAuthToken.path, operations.refreshAuthToken.path]);

/**
 * A ky instance and a `fetch` for a client, which remark what a call waits for once that takes long, once a call each.
 * A call that is neither sent nor answered waits for its place in the limit.
 */
export function withWaitRemarks({ remark }: Pick<Screen, "remark">, fetch: Fetch): { ky: KyInstance; fetch: Fetch } {
  const made = new Set<keyof typeof remarks>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitFor = (what: keyof typeof remarks | undefined): void => {
    clearTimeout(timer);
    if (what === undefined || made.has(what)) return;
    timer = setTimeout(() => {
      made.add(what);
      remark(({ dim }) => dim(remarks[what]));
    }, remarkable);
    timer.unref();
  };
  const begin = (): void => {
    made.clear();
    waitFor("limit");
  };
  return {
    ky: ky.extend({ hooks: { init: [begin] } }),
    async fetch(request, init) {
      waitFor("answer");
      let next: "limit" | undefined;
      try {
        const response = await fetch(request, init);
        // A throttled call is made again, and a login makes room for the call that needed it.
        const waits = logins.has(new URL(request.url).pathname) || (await response.clone().text()).includes("1010009");
        if (waits) next = "limit";
        return response;
      } finally {
        waitFor(next);
      }
    },
  };
}
