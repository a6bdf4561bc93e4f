import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { SubscriptionView } from "../app/views.ts";
import { api, iot, sentence } from "./api.ts";

/** What the platform has subscribed, against what this application needs. */
export function SubscriptionsView() {
  const all = useSignal<readonly SubscriptionView[] | undefined>(undefined);
  const told = useSignal("");
  const removing = useSignal<string | undefined>(undefined);

  const load = (): Promise<void> =>
    api<SubscriptionView[]>("GET", "/api/subscriptions").then(
      (list) => void (all.value = list),
      (error: unknown) => void (told.value = sentence(error)),
    );
  useEffect(() => void load(), []);

  async function act(work: () => Promise<string>): Promise<void> {
    told.value = "Asking the platform…";
    try {
      told.value = await work();
    } catch (error) {
      told.value = sentence(error);
    }
    await load();
  }
  const ensure = (): Promise<void> =>
    act(async () => {
      const { created } = await api<{ created: string[] }>("POST", "/api/subscriptions");
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
          {told.value}
        </p>
        {all.value === undefined ? (
          <p class="quiet">{told.value ? "Not known." : "Asking the platform…"}</p>
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
