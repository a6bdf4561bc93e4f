import { useComputed } from "@preact/signals";
import { devicesListed, type CampaignView, type DeviceRow } from "../app/views.ts";
import { filterBy, open, param } from "./address.ts";
import { DeviceDialog } from "./device-dialog.tsx";
import { deviceOf, findDevices } from "./devices.ts";
import { Downloads } from "./downloads.tsx";
import { WindowedList } from "./windowed-list.tsx";
import { count, stateName, states, time } from "./words.ts";

/** Every device of a campaign. */
export function DeviceList({ campaign }: { campaign: CampaignView }) {
  const { operationId, heard } = campaign;
  const found = useComputed(() => findDevices(param("state"), param("text")));
  const [state, text] = [param("state"), param("text")];
  const opened = deviceOf(param("device"));
  return (
    <section class="devices">
      <div class="head">
        <h3>
          Devices <span class="quiet number">{count(found.value.length)}</span>
        </h3>
        <div class="filters">
          <label>
            <span class="sr">State</span>
            <select value={state} onChange={(event) => filterBy({ state: event.currentTarget.value })}>
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
              placeholder="Device or reason"
              value={text}
              onInput={(event) => filterBy({ text: event.currentTarget.value }, true)}
            />
          </label>
          <Downloads path={`/api/campaigns/${encodeURIComponent(operationId)}/export`} filter={{ state, text }} />
        </div>
      </div>
      {heard > devicesListed && (
        <p class="note">The first {count(devicesListed)} devices are listed; the files have all.</p>
      )}
      <WindowedList
        label="Devices"
        class="device"
        rows={found.value}
        keyOf={([subOperationId]) => subOperationId}
        cells={cells}
        open={([subOperationId]) => open({ device: subOperationId })}
        empty={state || text ? "No device matches." : "Nothing has been heard of a device yet."}
        filter={`${operationId} ${state} ${text}`}
      />
      {opened && <DeviceDialog key={opened[0]} campaign={campaign} device={opened} />}
    </section>
  );
}

const cells = ([, name, state, attempt, reason, heardAt]: DeviceRow) => (
  <>
    <span class="name">{name}</span>
    <span class="state">
      <i class={`dot ${state}`} /> {stateName(state)}
    </span>
    <span class="reason quiet">{reason || (attempt > 1 ? `attempt ${attempt}` : "")}</span>
    <time class="quiet number">{time(heardAt)}</time>
  </>
);
