import type { CampaignSummary } from "@upcall/contracts/tracking";
import { filterBy, open } from "./address.ts";
import { adviceOn } from "./failures.ts";
import { reasonParam } from "./start-request.ts";
import { count, counted } from "./words.ts";

const shown = 8;

/** Why devices failed, the most frequent reason first; what it means; and how to go on. */
export function Reasons({ summary: { reasons, outcomes, percent } }: { summary: CampaignSummary }) {
  const most = Math.max(1, ...reasons.map(({ devices }) => devices));
  const listed = reasons.slice(0, shown);
  const others = outcomes.FAIL - listed.reduce((sum, { devices }) => sum + devices, 0);
  return (
    <section class="reasons">
      <h3>Why devices failed</h3>
      {outcomes.FAIL === 0 ? (
        <p class="quiet">No device has failed.</p>
      ) : (
        <ul>
          {listed.map(({ reason, devices }) => (
            <li key={reason}>
              <button type="button" class="link row" onClick={() => filterBy({ state: "FAIL", text: reason })}>
                <span>{reason || "No reason given"}</span>
                <span class="number">{count(devices)}</span>
              </button>
              <span class="bar-track">
                <span class="bar-fill" style={{ width: `${(100 * devices) / most}%` }} />
              </span>
              <span class="small quiet">{adviceOn(reason).remedy}</span>
              {percent === 100 && (
                <button
                  type="button"
                  class="link small"
                  onClick={() => open({ start: "again", reason: reasonParam(reason) })}
                >
                  Start again with {devices === 1 ? "this device" : `these ${counted(devices, "device")}`}
                </button>
              )}
            </li>
          ))}
          {others > 0 && <li class="quiet">{counted(others, "device")} for other reasons</li>}
        </ul>
      )}
    </section>
  );
}
