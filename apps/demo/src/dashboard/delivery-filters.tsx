import { filterBy } from "./address.ts";
import { filterNames, type DeliveryParams } from "./delivery-store.ts";
import { deliveryStates, knownTypes, verdicts } from "./words.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** A time as the browser's field wants it, on the operator's own clock. */
function localTime(ms: string | undefined): string {
  if (!ms) return "";
  const at = new Date(Number(ms));
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${date}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}
const millis = (local: string): string | undefined => (local === "" ? undefined : String(Date.parse(local)));

const named = (words: Readonly<Record<string, { readonly name: string }>>): readonly (readonly [string, string])[] =>
  Object.entries(words).map(([value, { name }]) => [value, name]);

const choices = [
  ["type", "Type", "All types", knownTypes],
  ["verdict", "Verdict", "All verdicts", named(verdicts)],
  ["status", "Status", "All statuses", named(deliveryStates)],
] as const;

/** Narrows the list; every filter stands in the address. */
export function DeliveryFilters({ filter }: { filter: DeliveryParams }) {
  const some = filterNames.some((name) => filter[name] !== undefined);
  return (
    <div class="filters">
      <label>
        <span class="sr">Device</span>
        <input
          type="search"
          placeholder="Device, whole id"
          value={filter.device ?? ""}
          onChange={(event) => filterBy({ device: event.currentTarget.value.trim() })}
        />
      </label>
      {choices.map(([name, label, all, options]) => (
        <label key={name}>
          <span class="sr">{label}</span>
          <select value={filter[name] ?? ""} onChange={(event) => filterBy({ [name]: event.currentTarget.value })}>
            <option value="">{all}</option>
            {options.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(["from", "to"] as const).map((name) => (
        <label key={name} class="when">
          <span class="small quiet">{name === "from" ? "From" : "Before"}</span>
          <input
            type="datetime-local"
            value={localTime(filter[name])}
            onChange={(event) => filterBy({ [name]: millis(event.currentTarget.value) })}
          />
        </label>
      ))}
      {filter.operation && (
        <button type="button" onClick={() => filterBy({ operation: undefined })}>
          Only <code>{filter.operation}</code> ×
        </button>
      )}
      {some && (
        <button
          type="button"
          class="plain"
          onClick={() => filterBy(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
        >
          Clear all
        </button>
      )}
    </div>
  );
}
