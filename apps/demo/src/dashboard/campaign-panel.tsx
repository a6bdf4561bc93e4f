import { signal } from "@preact/signals";
import type { CampaignSummary } from "@upcall/contracts/tracking";
import type { CampaignView } from "../app/views.ts";
import { api, sentence } from "./api.ts";
import { DeviceList } from "./device-list.tsx";
import { byState, ProgressBar, summaryOf } from "./progress-bar.tsx";
import { count, counted, duration } from "./words.ts";

/** One campaign: where it stands, why devices failed, and every device. */
export function CampaignPanel({ campaign }: { campaign: CampaignView }) {
  const summary = summaryOf(campaign, Date.now());
  const { kind, operationId, gone } = campaign;
  return (
    <section class="panel" aria-label={`Campaign ${operationId}`}>
      <div class="head">
        <h2>
          {kind === "software" ? "Software" : "Firmware"} campaign <code class="quiet">{operationId}</code>
        </h2>
        <Reconcile />
      </div>
      {gone && (
        <p class="note">
          The platform does not know this operation any more, so nothing further will come for it. What is shown is what
          was received.
        </p>
      )}
      <div class="headline">
        <span class="percent">{summary.percent === undefined ? "–" : `${summary.percent} %`}</span>
        <span class="quiet">{remaining(summary)}</span>
      </div>
      <ProgressBar summary={summary} />
      <dl class="legend">
        {byState(summary)
          .filter(([state, , devices]) => devices > 0 || state !== "idle")
          .map(([state, name, devices]) => (
            <div key={state}>
              <dt>
                <i class={`dot ${state}`} /> {name}
              </dt>
              <dd>{count(devices)}</dd>
            </div>
          ))}
      </dl>
      <div class="columns">
        <DeviceList key={operationId} campaign={campaign} />
        <div class="aside">
          <Reasons summary={summary} />
          <Oddities campaign={campaign} />
        </div>
      </div>
    </section>
  );
}

function remaining({ percent, remaining, devices }: CampaignSummary): string {
  const all = counted(devices, "device");
  if (percent === 100) return devices === 1 ? `${all}, ended` : `${all}, all ended`;
  return remaining === undefined ? all : `${all}, about ${duration(remaining)} left at this pace`;
}

/** Why devices failed, the most frequent reason first. */
function Reasons({ summary: { reasons, outcomes } }: { summary: CampaignSummary }) {
  const most = Math.max(1, ...reasons.map(({ devices }) => devices));
  return (
    <section class="reasons">
      <h3>Why devices failed</h3>
      {outcomes.FAIL === 0 ? (
        <p class="quiet">No device has failed.</p>
      ) : (
        <ul>
          {reasons.slice(0, 8).map(({ reason, devices }) => (
            <li key={reason}>
              <span class="row">
                <span>{reason || "no reason given"}</span>
                <span class="number">{count(devices)}</span>
              </span>
              <span class="bar-track">
                <span class="bar-fill" style={{ width: `${(100 * devices) / most}%` }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const oddities = [
  ["duplicates", "Duplicates", "The platform sent them again; each was handled once."],
  ["late", "Late", "Overtaken by a later phase; kept, and moved nothing."],
  ["conflicts", "Conflicts", "Contradicted a known outcome; reconciling asks the platform."],
  ["repaired", "Repaired", "Never arrived; made up for from the platform's record."],
  ["retries", "Retries", "Attempts after a failure."],
] as const;

function Oddities({ campaign }: { campaign: CampaignView }) {
  return (
    <section>
      <h3>Deliveries out of the ordinary</h3>
      <dl class="oddities">
        {oddities.map(([field, name, about]) => (
          <div key={field} title={about}>
            <dt>{name}</dt>
            <dd>{count(campaign[field])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const told = signal("");

/** Asks the platform what was missed. */
function Reconcile() {
  async function run(): Promise<void> {
    told.value = "Asking the platform…";
    try {
      const { repaired, resolved } = await api<{ repaired: number; resolved: number }>("POST", "/api/reconcile");
      told.value = repaired + resolved === 0 ? "Nothing was missed." : `${count(repaired + resolved)} made up for.`;
    } catch (error) {
      told.value = sentence(error);
    }
  }
  return (
    <span class="row">
      <span class="quiet small" role="status">
        {told.value}
      </span>
      <button type="button" onClick={() => void run()}>
        Reconcile
      </button>
    </span>
  );
}
