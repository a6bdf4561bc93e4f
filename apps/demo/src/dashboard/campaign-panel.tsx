import { signal } from "@preact/signals";
import type { CampaignSummary } from "@upcall/contracts/tracking";
import type { CampaignView } from "../app/views.ts";
import { hrefTo, open } from "./address.ts";
import { api, read, sentence } from "./api.ts";
import { DeviceList } from "./device-list.tsx";
import { byState, ProgressBar, summaryOf } from "./progress-bar.tsx";
import { Reasons } from "./reasons.tsx";
import { count, counted, duration, rareStates } from "./words.ts";

const standings: Readonly<Partial<Record<CampaignView["standing"], string>>> = {
  gone: "The platform does not know this operation any more, so nothing further will come for it. What is shown is what was received.",
  unknown:
    "The platform says that it has no such operation: whoever sent these notifications knows the callback, and may not be the platform.",
  unconfirmed: "Notifications named this operation; the platform was not asked about it yet.",
};

/** One campaign: where it stands, why devices failed, and every device. */
export function CampaignPanel({ campaign }: { campaign: CampaignView }) {
  const summary = summaryOf(campaign, Date.now());
  const { kind, operationId, standing } = campaign;
  const failed = summary.outcomes.FAIL;
  return (
    <section class="panel" aria-label={`Campaign ${operationId}`}>
      <div class="head">
        <h2>
          {kind === "software" ? "Software" : "Firmware"} campaign <code class="quiet">{operationId}</code>
        </h2>
        <span class="row">
          <a class="button" href={hrefTo("deliveries", undefined, { operation: operationId })}>
            Deliveries
          </a>
          <Reconcile />
        </span>
      </div>
      {standings[standing] && <p class="note">{standings[standing]}</p>}
      <div class="headline">
        <span class="percent">{summary.percent === undefined ? "–" : `${summary.percent} %`}</span>
        <span class="quiet">{remaining(summary)}</span>
        {summary.percent === 100 && failed > 0 && (
          <button type="button" class="main" onClick={() => open({ start: "again" })}>
            Start again with {failed === 1 ? "the device" : `the ${counted(failed, "device")}`} that failed
          </button>
        )}
      </div>
      <ProgressBar summary={summary} />
      <dl class="legend">
        {byState(summary)
          .filter(([state, , devices]) => devices > 0 || !rareStates.includes(state))
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
  if (remaining === undefined) return all;
  const left = remaining < 1000 ? "less than a second" : `about ${duration(remaining)}`;
  return `${all}, ${left} left at this pace`;
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

const answer = signal("");

/** Asks the platform what was missed. */
function Reconcile() {
  async function run(): Promise<void> {
    answer.value = "Asking the platform…";
    try {
      const { repaired, resolved } = await read(api.campaigns.reconcile.$post());
      answer.value = repaired + resolved === 0 ? "Nothing was missed." : `${count(repaired + resolved)} made up for.`;
    } catch (error) {
      answer.value = sentence(error);
    }
  }
  return (
    <span class="row">
      <span class="quiet small" role="status">
        {answer.value}
      </span>
      <button type="button" onClick={() => void run()}>
        Reconcile
      </button>
    </span>
  );
}
