import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { CampaignView, DeviceRow, TimelineEntry } from "../app/views.ts";
import { api, iot, sentence } from "./api.ts";
import { Dialog } from "./dialog.tsx";
import { inbox } from "./feed.ts";
import { duration, stateName, time, verdictName } from "./words.ts";

interface Props {
  readonly campaign: CampaignView;
  readonly device: DeviceRow;
  readonly close: () => void;
}

/** Everything that came for one device: received, judged, handled; and what the platform itself says of it. */
export function DeviceDialog({ campaign, device: [subOperationId, name], close }: Props) {
  const entries = useSignal<readonly TimelineEntry[] | undefined>(undefined);
  const platform = useSignal("");
  const problem = useSignal<string | undefined>(undefined);
  const { operationId } = campaign;

  const reading = useRef<"no" | "once" | "again">("no");
  /** News of any device may concern this one, and come ten times a second: it is read no more than once a second. */
  async function read(): Promise<void> {
    for (reading.current = "again"; reading.current === "again";) {
      reading.current = "once";
      try {
        entries.value = await api("GET", `/api/campaigns/${operationId}/devices/${subOperationId}`);
        problem.value = undefined;
      } catch (error) {
        problem.value = sentence(error);
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    reading.current = "no";
  }
  useEffect(() => {
    if (reading.current === "no") void read();
    else reading.current = "again";
  }, [campaign, inbox.value]);

  async function ask(): Promise<void> {
    platform.value = "Asking…";
    try {
      for await (const row of iot.queryUpgradeSubTask({ operationId, pageNo: 0, pageSize: 100 }))
        if (row.subOperationId === subOperationId)
          return void (platform.value = `${row.status ?? "no status"}${row.detailInfo ? `: ${row.detailInfo}` : ""}`);
      platform.value = "The platform does not list this device.";
    } catch (error) {
      platform.value = sentence(error);
    }
  }

  return (
    <Dialog title={name} close={close}>
      {problem.value && <p role="alert">{problem.value}</p>}
      {entries.value === undefined && !problem.value && <p class="quiet">Reading…</p>}
      <ol class="timeline">
        {entries.value?.map((entry) => (
          <Entry key={entry.deliveryId} entry={entry} />
        ))}
      </ol>
      <p class="row">
        <button type="button" onClick={() => void ask()}>
          What does the platform say?
        </button>
        <span role="status">{platform.value}</span>
      </p>
    </Dialog>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { state, receivedAt, via, verdict, handledAt, job, tries, error } = entry;
  return (
    <li>
      <i class={`dot ${state}`} />
      <div>
        <span class="row">
          <strong>{stateName(state)}</strong>
          <time class="quiet number">{time(receivedAt)}</time>
        </span>
        <span class="small quiet">
          {via === "push" ? "pushed by the platform" : "repaired from the platform's record"} · {verdictName(verdict)} ·{" "}
          <span class={job === "dead" ? "failed" : ""}>{ending(job, handledAt, receivedAt)}</span>
          {tries > 1 && ` · ${tries} tries`}
        </span>
        {error && <span class="small failed">{error}</span>}
      </div>
    </li>
  );
}

function ending(job: TimelineEntry["job"], handledAt: number | null, receivedAt: number): string {
  if (job === "dead") return "a dead letter";
  if (job === "open") return "waiting to be handled";
  return handledAt === null ? "no handler was due" : `handled after ${duration(handledAt - receivedAt)}`;
}
