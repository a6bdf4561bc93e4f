import { useSignal } from "@preact/signals";
import { api, read, sentence } from "./api.ts";
import { refresh, type DeliveryParams } from "./delivery-store.ts";
import { inbox } from "./feed.ts";
import { count } from "./words.ts";

/** Takes dead letters and quarantined deliveries up again, and says how that went. */
async function replay(query: DeliveryParams & { readonly id?: string }): Promise<string> {
  try {
    const { taken, found } = await read(api.deliveries.replay.$post({ query: query as Record<string, string> }));
    await refresh();
    if (found === 0) return "Nothing here is a dead letter or in quarantine.";
    return taken === 0 ? "They still cannot be read." : `${count(taken)} taken up again.`;
  } catch (error) {
    return sentence(error);
  }
}

function ReplayButton({ query, label }: { query: DeliveryParams & { readonly id?: string }; label: string }) {
  const answer = useSignal("");
  async function run(): Promise<void> {
    answer.value = "Replaying…";
    answer.value = await replay(query);
  }
  return (
    <span class="row">
      <span class="small quiet" role="status">
        {answer.value}
      </span>
      <button type="button" onClick={() => void run()}>
        {label}
      </button>
    </span>
  );
}

/** Replays one delivery. */
export const ReplayOne = ({ id }: { id: string }) => <ReplayButton query={{ id }} label="Replay" />;

/** Replays what the filters select, as far as it was given up or cannot be read. */
export function ReplayAll({ filter }: { filter: DeliveryParams }) {
  const { dead, quarantined } = inbox.value;
  const possible = { dead, quarantined }[filter.status ?? ""] ?? (filter.status === undefined ? dead + quarantined : 0);
  return possible > 0 ? <ReplayButton query={filter} label="Replay all that match" /> : null;
}
