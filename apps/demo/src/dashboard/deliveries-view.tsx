import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DeliveryRow } from "../app/views.ts";
import { address, filterBy, go, hrefTo } from "./address.ts";
import { DeliveryDialog } from "./delivery-dialog.tsx";
import { DeliveryFilters } from "./delivery-filters.tsx";
import {
  filterNames,
  hasMore,
  loading,
  loadMore,
  problem,
  refresh,
  rows,
  select,
  total,
  tryAgain,
} from "./delivery-store.ts";
import type { DeliveryParams } from "./delivery-store.ts";
import { inbox, steadyChanges } from "./feed.ts";
import { Downloads } from "./downloads.tsx";
import { ReplayAll } from "./replay.tsx";
import { WindowedList } from "./windowed-list.tsx";
import { count, deliveryStates, moment, stateName, typeName, verdictName } from "./words.ts";

function filterOf(params: Readonly<Record<string, string>>): DeliveryParams {
  return Object.fromEntries(filterNames.flatMap((name) => (params[name] ? [[name, params[name]]] : [])));
}

/** Everything that arrived, newest first. */
export function DeliveriesView() {
  const { id, params } = address.value;
  const filter = filterOf(params);
  const key = JSON.stringify(filter);
  const atTop = useSignal(true);
  const behind = useSignal(false);
  const timesShown = useSignal(0);

  useEffect(() => {
    atTop.value = true;
    behind.value = false;
    void select(filter);
  }, [key]);
  useEffect(() => {
    if (loading.peek()) return;
    if (atTop.peek()) void refresh();
    else behind.value = true;
  }, [steadyChanges.value]);
  const showNew = (): void => {
    behind.value = false;
    timesShown.value += 1;
    void select(filter);
  };

  return (
    <div class="deliveries">
      <Tiles />
      <section class="panel">
        <div class="head">
          <h2>
            Deliveries <span class="quiet number">{shown()}</span>
          </h2>
          <span class="row">
            <ReplayAll filter={filter} />
            <Downloads path="/api/deliveries/export" filter={filter} />
          </span>
        </div>
        <DeliveryFilters filter={filter} />
        {problem.value && (
          <p role="alert">
            {problem.value}{" "}
            <button type="button" class="plain" onClick={() => void tryAgain()}>
              Try again
            </button>
          </p>
        )}
        {behind.value && (
          <button type="button" class="plain" onClick={showNew}>
            Something new has arrived: show it
          </button>
        )}
        <WindowedList
          label="Deliveries"
          class="delivery"
          rows={rows.value}
          keyOf={(row) => row.id}
          cells={cells}
          open={(row) => go(hrefTo("deliveries", row.id, params), { opened: true })}
          empty={loading.value ? "Reading…" : problem.value ? "Nothing could be read." : "No delivery matches."}
          filter={`${key} ${timesShown.value}`}
          more={loadMore}
          atTop={(top) => (atTop.value = top)}
        />
      </section>
      {id !== undefined && <DeliveryDialog key={id} id={id} />}
    </div>
  );
}

/** How many are selected, as far as that is known. */
const shown = (): string =>
  total.value === undefined ? `${count(rows.value.length)}${hasMore.value ? "+" : ""}` : count(total.value);

const tiles = [
  ["unread", "Waiting to be judged"],
  ["open", "Waiting to be handled"],
  ["dead", "Dead letters"],
  ["quarantined", "In quarantine"],
] as const;

/** What waits and what went wrong; each is a filter. */
function Tiles() {
  const chosen = address.value.params["status"];
  return (
    <div class="tiles">
      {tiles.map(([status, name]) => (
        <button
          key={status}
          type="button"
          class={inbox.value[status] > 0 && (status === "dead" || status === "quarantined") ? "tile alarm" : "tile"}
          aria-pressed={chosen === status}
          onClick={() => filterBy({ status: chosen === status ? undefined : status })}
        >
          <span class="quiet small">{name}</span>
          <strong>{count(inbox.value[status])}</strong>
        </button>
      ))}
    </div>
  );
}

const judged = ({ status, operationId, verdict }: DeliveryRow): string => {
  if (status === "quarantined") return "";
  return operationId === null && verdict !== null ? "belongs to no campaign" : verdictName(verdict);
};

const cells = (row: DeliveryRow) => {
  const { receivedAt, device, type, state, status } = row;
  return (
    <>
      <time class="quiet number">{moment(receivedAt)}</time>
      <span class="name">{device ?? "–"}</span>
      <span class="type">{typeName(type)}</span>
      <span class="state">
        {state && (
          <>
            <i class={`dot ${state}`} /> {stateName(state)}
          </>
        )}
      </span>
      <span class="verdict quiet">{judged(row)}</span>
      <span class={status === "dead" || status === "quarantined" ? "status-word failed" : "status-word"}>
        {deliveryStates[status].name}
      </span>
    </>
  );
};
