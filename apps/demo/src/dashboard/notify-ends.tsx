import { effect, signal } from "@preact/signals";
import type { CampaignView } from "../app/views.ts";
import { go, hrefTo } from "./address.ts";
import { campaigns, isConfirmed, loaded } from "./feed.ts";
import { notifying, setNotifying } from "./notifying.ts";
import { count, counted } from "./words.ts";

const endedOf = ({ states }: CampaignView): number => (states["SUCCESS"] ?? 0) + (states["FAIL"] ?? 0);
const hasEnded = (campaign: CampaignView): boolean =>
  campaign.devices !== null && endedOf(campaign) >= campaign.devices;

function notify(campaign: CampaignView): void {
  const { kind, operationId, devices, states } = campaign;
  const failed = states["FAIL"] ?? 0;
  const body = `${counted(devices ?? 0, "device")}: ${count(states["SUCCESS"] ?? 0)} succeeded, ${count(failed)} failed`;
  const title = `${kind === "software" ? "Software" : "Firmware"} campaign ended`;
  const notification = new Notification(title, { body, tag: operationId, icon: "/icon.svg" });
  notification.addEventListener("click", () => {
    focus();
    go(hrefTo("campaigns", operationId));
  });
}

/** Notifies of campaigns that end while the page is open, once each. */
export function notifyOfEnds(): () => void {
  const running = new Set<string>();
  /** When the newest campaign began that was there before; a later one may have ended before it was ever shown. */
  let newest: number | undefined;
  return effect(() => {
    if (!loaded.value) return;
    const all = campaigns.value.filter(isConfirmed);
    const before = (newest ??= Math.max(0, ...all.map(({ startedAt }) => startedAt)));
    for (const campaign of all) {
      const { operationId, startedAt } = campaign;
      if (startedAt > before || !hasEnded(campaign)) running.add(operationId);
      if (hasEnded(campaign) && running.delete(operationId) && notifying.peek()) notify(campaign);
      newest = Math.max(newest, startedAt);
    }
  });
}

const refused = signal(false);

/** Lets the operator choose. */
export function NotifyChoice() {
  return (
    <label class="choice small">
      <input
        type="checkbox"
        checked={notifying.value}
        onChange={async (event) => {
          refused.value = !(await setNotifying(event.currentTarget.checked));
          event.currentTarget.checked = notifying.value;
        }}
      />
      Notify me when a campaign ends
      {refused.value && <span role="status">: the browser does not allow it here.</span>}
    </label>
  );
}
