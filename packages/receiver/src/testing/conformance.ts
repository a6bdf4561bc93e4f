import { deliveryChecks } from "./conformance/deliveries.ts";
import type { Check, Framework, InboxUnderTest } from "./conformance/fixtures.ts";
import { jobChecks } from "./conformance/jobs.ts";
import { oddValueChecks } from "./conformance/odd-values.ts";
import { recordChecks } from "./conformance/records.ts";
import { upkeepChecks } from "./conformance/upkeep.ts";

export type { Framework, InboxUnderTest } from "./conformance/fixtures.ts";

/**
 * What every inbox must do, as tests. Call it with the words of your test framework; each test makes its own inbox.
 *
 * @example
 * inboxConformance(async () => ({ inbox: myInbox() }), { test, equal: (actual, expected) => expect(actual).toEqual(expected) });
 */
export function inboxConformance<Effect>(
  make: () => Promise<InboxUnderTest<Effect>>,
  { test, equal }: Framework,
): void {
  const check: Check = (name, run) =>
    test(name, async () => {
      const under = await make();
      try {
        await run(under as InboxUnderTest<never>);
      } finally {
        await under.close?.();
      }
    });
  for (const checks of [deliveryChecks, jobChecks, recordChecks, oddValueChecks, upkeepChecks]) checks(check, equal);
}
