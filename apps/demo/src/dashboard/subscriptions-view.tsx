import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { SubscriptionView } from "../app/views.ts";
import { api, iot, read, sentence } from "./api.ts";

/** What the platform has subscribed, against what this application needs. */
export function SubscriptionsView() {
  const all = useSignal<readonly SubscriptionView[] | undefined>(undefined);
  const answer = useSignal("");
  const removing = useSignal<string | undefined>(undefined);

  const load = (): Promise<void> =>
    read(api.subscriptions.$get()).then(
      (list) => void (all.value = list),
      (error: unknown) => void (answer.value = sentence(error)),
    );
  useEffect(() => void load(), []);

  async function act(work: () => Promise<string>): Promise<void> {
    answer.value = "Asking the platform…";
    try {
      answer.value = await work();
    } catch (error) {
      answer.value = sentence(error);
    }
    await load();
  }
  const ensure = (): Promise<void> =>
    act(async () => {
      const { created } = await read(api.subscriptions.$post());
      return created.length === 0 ? "All four were there." : `Subscribed to ${created.join(", ")}.`;
    });
  const remove = (subscriptionId: string): Promise<void> =>
    act(async () => {
      removing.value = undefined;
      await iot.deleteSingleSubscription({ subscriptionId });
      return "Removed. Nothing of that type comes any more.";
    });

  const others = all.value?.filter(({ notifyType }) => !managementNotifyTypes.includes(notifyType as never)) ?? [];
  return (
    <div class="stack">
      <section>
        <div class="head">
          <h2>Subscriptions</h2>
          <button type="button" class="main" onClick={() => void ensure()}>
            Ensure all four
          </button>
        </div>
        <p role="status" class="small">
          {answer.value}
        </p>
        {all.value === undefined ? (
          <p class="quiet">{answer.value ? "Not known." : "Asking the platform…"}</p>
        ) : (
          <ul class="subscriptions">
            {[
              ...managementNotifyTypes.map((type) => rowOf(type, all.value!)),
              ...others.map((one) => [one.notifyType, one] as const),
            ].map(([type, one]) => (
              <li key={type + (one?.subscriptionId ?? "")}>
                <i class={`dot ${one?.ours ? "SUCCESS" : "FAIL"}`} />
                <div>
                  <strong>{type}</strong>
                  <span class="small quiet">
                    {one ? `${one.ours ? "comes here" : "goes elsewhere"}: ${one.callback}` : "not subscribed"}
                  </span>
                </div>
                {one && removing.value !== one.subscriptionId && (
                  <button
                    type="button"
                    aria-label={`Remove ${type}`}
                    onClick={() => (removing.value = one.subscriptionId)}
                  >
                    Remove
                  </button>
                )}
                {one && removing.value === one.subscriptionId && (
                  <button type="button" class="danger" onClick={() => void remove(one.subscriptionId)}>
                    Really remove {type}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

const rowOf = (type: string, all: readonly SubscriptionView[]): readonly [string, SubscriptionView | undefined] => [
  type,
  all.find(({ notifyType }) => notifyType === type),
];
