import { signal } from "@preact/signals";
import { CampaignList } from "./campaign-list.tsx";
import { CampaignPanel } from "./campaign-panel.tsx";
import { campaigns, watched } from "./feed.ts";
import { StartDialog } from "./start-dialog.tsx";
import { Traffic } from "./traffic.tsx";

const starting = signal(false);

export function CampaignsView() {
  const campaign = campaigns.value.find(({ operationId }) => operationId === watched.value);
  return (
    <div class="campaigns">
      <div class="side">
        <div class="head">
          <h2>Campaigns</h2>
          <button type="button" class="main" onClick={() => (starting.value = true)}>
            Start a campaign
          </button>
        </div>
        <CampaignList />
        <Traffic />
      </div>
      {campaign ? (
        <CampaignPanel campaign={campaign} />
      ) : (
        <section class="empty">
          <h2>No campaign yet</h2>
          <p>
            Start one, or let another program of the application do so: it appears here with its first notification.
          </p>
        </section>
      )}
      {starting.value && <StartDialog close={() => (starting.value = false)} />}
    </div>
  );
}
