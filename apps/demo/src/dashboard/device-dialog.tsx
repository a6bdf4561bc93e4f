import { useSignal } from "@preact/signals";
import type { CampaignView, DeviceRow, TimelineEntry } from "../app/views.ts";
import { Advice } from "./advice.tsx";
import { closeTo, here, hrefTo } from "./address.ts";
import { api, iot, read, sentence } from "./api.ts";
import { Dialog } from "./dialog.tsx";
import { useLive } from "./use-live.ts";
import { milliseconds, moment, stateName, verdictName } from "./words.ts";

/** Everything that came for one device: received, judged, handled; what its failure means; and what the platform says of it. */
export function DeviceDialog({ campaign, device }: { campaign: CampaignView; device: DeviceRow }) {
  const [subOperationId, name, state, , reason] = device;
  const { operationId } = campaign;
  const param = { operationId, subOperationId };
  const { value: entries, problem } = useLive<readonly TimelineEntry[]>(
    () => read(api.campaigns[":operationId"].devices[":subOperationId"].$get({ param })),
    subOperationId,
  );

  return (
    <Dialog title={name} close={() => closeTo(here({ device: undefined }))}>
      {problem && <p role="alert">{problem}</p>}
      {state === "FAIL" && <Advice reason={reason} />}
      {entries === undefined && !problem && <p class="quiet">Reading…</p>}
      <ol class="timeline">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <p>
        <a href={hrefTo("deliveries", undefined, { device: name })}>All deliveries of this device</a>
      </p>
      <PlatformSays operationId={operationId} subOperationId={subOperationId} />
    </Dialog>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { id, state, receivedAt, via, verdict, status, handlers } = entry;
  const tries = Math.max(0, ...handlers.map((run) => run.tries));
  const errors = handlers.flatMap(({ error }) => error ?? []);
  return (
    <li>
      <i class={`dot ${state}`} />
      <div>
        <span class="row">
          <a href={hrefTo("deliveries", id)}>
            <strong>{stateName(state ?? "")}</strong>
          </a>
          <time class="quiet number">{moment(receivedAt)}</time>
        </span>
        <span class="small quiet">
          {via === "push" ? "pushed by the platform" : "repaired from the platform's record"} · {verdictName(verdict)} ·{" "}
          <span class={status === "dead" ? "failed" : ""}>{ending(entry)}</span>
          {tries > 1 && ` · ${tries} tries`}
        </span>
        {errors.map((error) => (
          <span key={error} class="small failed">
            {error}
          </span>
        ))}
      </div>
    </li>
  );
}

function ending({ status, handledAt, receivedAt }: TimelineEntry): string {
  if (status === "dead") return "a dead letter";
  if (status === "open" || status === "unread") return "waiting to be handled";
  return handledAt === null ? "no handler was due" : `handled after ${milliseconds(handledAt - receivedAt)}`;
}

/** Asks the platform about the device. */
function PlatformSays({ operationId, subOperationId }: { operationId: string; subOperationId: string }) {
  const answer = useSignal("");
  async function ask(): Promise<void> {
    answer.value = "Asking…";
    try {
      for await (const row of iot.queryUpgradeSubTask({ operationId, pageNo: 0, pageSize: 100 }))
        if (row.subOperationId === subOperationId)
          return void (answer.value = `${row.status ?? "no status"}${row.detailInfo ? `: ${row.detailInfo}` : ""}`);
      answer.value = "The platform does not list this device.";
    } catch (error) {
      answer.value = sentence(error);
    }
  }
  return (
    <p class="row">
      <button type="button" onClick={() => void ask()}>
        What does the platform say?
      </button>
      <span role="status">{answer.value}</span>
    </p>
  );
}
