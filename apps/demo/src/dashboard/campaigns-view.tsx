import { CampaignList } from "./campaign-list.tsx";
import { CampaignPanel } from "./campaign-panel.tsx";
import { open, param } from "./address.ts";
import { campaigns, watched } from "./feed.ts";
import { NotifyChoice } from "./notify-ends.tsx";
import { StartDialog } from "./start-dialog.tsx";
import { Traffic } from "./traffic.tsx";

export function CampaignsView() {
  const campaign = campaigns.value.find(({ operationId }) => operationId === watched.value);
  return (
    <div class="campaigns">
      <div class="side">
        <div class="head">
          <h2>Campaigns</h2>
          <button type="button" class="main" onClick={() => open({ start: "new" })}>
            Start a campaign
          </button>
        </div>
        <CampaignList />
        <NotifyChoice />
        <Traffic />
      </div>
      {campaign ? (
        <CampaignPanel campaign={campaign} />
      ) : (
        <section class="empty">
          <h2>{watched.value === undefined ? "No campaign yet" : "Nothing was heard of this campaign"}</h2>
          <p>
            Start one, or let another program of the application do so: it appears here with its first notification.
          </p>
        </section>
      )}
      {param("start") && <StartDialog campaign={param("start") === "again" ? campaign : undefined} />}
    </div>
  );
}
