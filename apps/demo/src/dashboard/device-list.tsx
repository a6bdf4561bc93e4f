import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { CampaignView, DeviceRow } from "../app/views.ts";
import { DeviceDialog } from "./device-dialog.tsx";
import { findDevices } from "./devices.ts";
import { count, stateName, states, time } from "./words.ts";

const rowHeight = 34;
/** Rows kept ready beyond what is seen. */
const spare = 8;

/** Every device of a campaign. Only what is seen is in the page, so ten thousand are as quick as ten. */
export function DeviceList({ campaign }: { campaign: CampaignView }) {
  const state = useSignal("");
  const text = useSignal("");
  const top = useSignal(0);
  const height = useSignal(400);
  const active = useSignal(0);
  const opened = useSignal<DeviceRow | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const found = useComputed(() => findDevices(state.value, text.value));

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => (height.value = entry!.contentRect.height));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);

  const rows = found.value;
  const from = Math.max(0, Math.floor(top.value / rowHeight) - spare);
  const to = Math.min(rows.length, Math.ceil((top.value + height.value) / rowHeight) + spare);
  const current = Math.min(active.value, rows.length - 1);

  function move(to: number): void {
    active.value = Math.max(0, Math.min(rows.length - 1, to));
    const y = active.value * rowHeight;
    const { scrollTop, clientHeight } = box.current!;
    if (y < scrollTop) box.current!.scrollTop = y;
    else if (y + rowHeight > scrollTop + clientHeight) box.current!.scrollTop = y + rowHeight - clientHeight;
  }
  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(height.value / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    if (event.key === "Enter" && rows[current]) opened.value = rows[current];
    else if (event.key in moves) move(moves[event.key]!);
    else return;
    event.preventDefault();
  }
  function reset(): void {
    active.value = 0;
    box.current!.scrollTop = 0;
  }

  return (
    <section class="devices">
      <div class="head">
        <h3>
          Devices <span class="quiet number">{count(rows.length)}</span>
        </h3>
        <div class="filters">
          <label>
            <span class="sr">State</span>
            <select value={state.value} onChange={(event) => ((state.value = event.currentTarget.value), reset())}>
              <option value="">All states</option>
              {states.slice(1).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="sr">Search devices and reasons</span>
            <input
              type="search"
              placeholder="Search devices, reasons"
              value={text.value}
              onInput={(event) => ((text.value = event.currentTarget.value), reset())}
            />
          </label>
        </div>
      </div>
      <div
        ref={box}
        class="list"
        role="listbox"
        aria-label="Devices"
        tabIndex={0}
        aria-activedescendant={rows[current] ? `device-${current}` : undefined}
        onKeyDown={onKeyDown}
        onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
      >
        <div role="presentation" style={{ height: `${rows.length * rowHeight}px` }}>
          {rows.slice(from, to).map((row, at) => (
            <Device
              key={row[0]}
              row={row}
              place={from + at}
              total={rows.length}
              active={from + at === current}
              open={() => ((active.value = from + at), (opened.value = row))}
            />
          ))}
        </div>
        {rows.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" class="none">
            {state.value || text.value ? "No device matches." : "Nothing has been heard of a device yet."}
          </div>
        )}
      </div>
      {opened.value && (
        <DeviceDialog campaign={campaign} device={opened.value} close={() => (opened.value = undefined)} />
      )}
    </section>
  );
}

interface DeviceProps {
  readonly row: DeviceRow;
  readonly place: number;
  readonly total: number;
  readonly active: boolean;
  readonly open: () => void;
}

function Device({ row, place, total, active, open }: DeviceProps) {
  const [, name, state, attempt, reason, heardAt] = row;
  return (
    <div
      id={`device-${place}`}
      role="option"
      class="device"
      aria-selected={active}
      aria-posinset={place + 1}
      aria-setsize={total}
      style={{ top: `${place * rowHeight}px` }}
      onClick={open}
    >
      <span class="name">{name}</span>
      <span class="state">
        <i class={`dot ${state}`} /> {stateName(state)}
      </span>
      <span class="reason quiet">{reason || (attempt > 1 ? `attempt ${attempt}` : "")}</span>
      <time class="quiet number">{time(heardAt)}</time>
    </div>
  );
}
