import { startCampaign, summarize, type CampaignSummary } from "@upcall/contracts/tracking";
import type { CampaignView } from "../app/views.ts";
import { count, states } from "./words.ts";

const { states: noStates } = startCampaign({ startedAt: 0 });

/** Sums up a campaign with the reducer that the server's own programs use. */
export const summaryOf = (
  { devices, startedAt, reasons, retries, ...view }: CampaignView,
  now: number,
): CampaignSummary =>
  summarize(
    { devices: devices ?? undefined, startedAt, reasons, retries, states: { ...noStates, ...view.states } },
    now,
  );

/** Devices by state, in the order of an upgrade. */
export const byState = ({
  waiting,
  phases,
  outcomes,
}: CampaignSummary): readonly (readonly [string, string, number])[] => {
  const counts: Readonly<Record<string, number>> = { waiting, ...phases, ...outcomes };
  return states.map(([state, name]) => [state, name, counts[state] ?? 0] as const);
};

/** One bar, divided by state. */
export function ProgressBar({ summary }: { summary: CampaignSummary }) {
  const parts = byState(summary).filter(([, , devices]) => devices > 0);
  const words = parts.map(([, name, devices]) => `${name} ${count(devices)}`).join(", ");
  return (
    <div class="progress" role="img" aria-label={words || "No devices yet"}>
      {parts.toReversed().map(([state, , devices]) => (
        <span key={state} class={`part ${state}`} style={{ flexGrow: devices }} />
      ))}
    </div>
  );
}
