import type { CampaignView } from "../app/views.ts";
import { hrefTo } from "./address.ts";
import { campaigns, isConfirmed, unconfirmed, watched } from "./feed.ts";
import { ProgressBar, summaryOf } from "./progress-bar.tsx";
import { count, counted, moment } from "./words.ts";

/** Every campaign with its progress; choosing one shows it. */
export function CampaignList() {
  const all = campaigns.value;
  const others = all.filter((one) => !isConfirmed(one));
  if (all.length === 0) return <p class="quiet">Nothing has been upgraded yet.</p>;
  return (
    <>
      <Cards campaigns={all.filter(isConfirmed)} />
      {others.length > 0 && (
        <details class="others" open={others.some(({ operationId }) => operationId === watched.value)}>
          <summary>
            Not confirmed by the platform{" "}
            <span class="badge">{unconfirmed.value === 1000 ? "1,000+" : count(unconfirmed.value)}</span>
          </summary>
          <p class="small quiet">
            Notifications named these operations, and the platform does not list them. Many of them mean that somebody
            else knows the callback: put a new token.
          </p>
          <Cards campaigns={others} />
        </details>
      )}
    </>
  );
}

const Cards = ({ campaigns }: { campaigns: readonly CampaignView[] }) => (
  <ul class="cards">
    {campaigns.map((campaign) => (
      <li key={campaign.operationId}>
        <Card campaign={campaign} />
      </li>
    ))}
  </ul>
);

const standings: Readonly<Partial<Record<CampaignView["standing"], string>>> = {
  gone: "not known to the platform any more",
  unknown: "not known to the platform",
  unconfirmed: "the platform was not asked yet",
};

function Card({ campaign }: { campaign: CampaignView }) {
  const summary = summaryOf(campaign, Date.now());
  const { operationId, kind, startedAt, standing } = campaign;
  return (
    <a
      class="card"
      href={hrefTo("campaigns", operationId)}
      aria-current={watched.value === operationId ? "true" : undefined}
    >
      <span class="row">
        <strong>{kind === "software" ? "Software" : "Firmware"}</strong>
        <span class="number">{summary.percent === undefined ? "–" : `${summary.percent} %`}</span>
      </span>
      <ProgressBar summary={summary} />
      <span class="row quiet small">
        <span>{standings[standing] ?? counted(summary.devices, "device")}</span>
        <span>
          {summary.outcomes.FAIL > 0 && <span class="failed">{count(summary.outcomes.FAIL)} failed · </span>}
          since {moment(startedAt)}
        </span>
      </span>
    </a>
  );
}
