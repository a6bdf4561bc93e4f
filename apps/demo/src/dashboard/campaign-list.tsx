import type { CampaignView } from "../app/views.ts";
import { campaigns, chosen, watched } from "./feed.ts";
import { ProgressBar, summaryOf } from "./progress-bar.tsx";
import { count, counted, time } from "./words.ts";

/** Every campaign with its progress; choosing one shows it. */
export function CampaignList() {
  if (campaigns.value.length === 0) return <p class="quiet">Nothing has been upgraded yet.</p>;
  return (
    <ul class="cards">
      {campaigns.value.map((campaign) => (
        <li key={campaign.operationId}>
          <Card campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}

function Card({ campaign }: { campaign: CampaignView }) {
  const summary = summaryOf(campaign, Date.now());
  const { operationId, kind, startedAt, gone } = campaign;
  const current = watched.value === operationId;
  return (
    <button type="button" class="card" aria-pressed={current} onClick={() => (chosen.value = operationId)}>
      <span class="row">
        <strong>{kind === "software" ? "Software" : "Firmware"}</strong>
        <span class="number">{summary.percent === undefined ? "–" : `${summary.percent} %`}</span>
      </span>
      <ProgressBar summary={summary} />
      <span class="row quiet small">
        <span>{gone ? "not known to the platform" : counted(summary.devices, "device")}</span>
        <span>
          {summary.outcomes.FAIL > 0 && <span class="failed">{count(summary.outcomes.FAIL)} failed · </span>}
          since {time(startedAt)}
        </span>
      </span>
    </button>
  );
}
