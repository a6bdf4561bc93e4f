import { useSignal } from "@preact/signals";
import { api, read, sentence } from "./api.ts";
import { faultGroups, type ListedFault } from "./fault-list.ts";
import { faults } from "./feed.ts";
import { counted } from "./words.ts";

/** Makes things go wrong, to see that nothing is lost. */
export function FaultsView() {
  const problem = useSignal<string | undefined>(undefined);
  const set = ({ name, settings }: ListedFault, on: boolean): void => {
    problem.value = undefined;
    const order = { on, ...(settings && { settings }) };
    read(api.faults[":name"].$put({ param: { name }, json: order })).catch(
      (error: unknown) => (problem.value = sentence(error)),
    );
  };
  return (
    <div class="stack">
      <p class="quiet">
        The platform here is the emulator: switch something that goes wrong with the real one, start a campaign, and
        watch the recovery.
      </p>
      {problem.value && <p role="alert">{problem.value}</p>}
      {Object.entries(faultGroups).map(([group, faults]) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul class="faults">
            {faults.map((one) => (
              <Fault key={one.name} fault={one} set={set} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Fault({ fault, set }: { fault: ListedFault; set: (fault: ListedFault, on: boolean) => void }) {
  const { name, title, about } = fault;
  const { on = false, struck = 0 } = faults.value.find((one) => one.name === name) ?? {};
  return (
    <li class={on ? "on" : ""}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => set(fault, event.currentTarget.checked)}
        />
        <span>
          <strong>{title}</strong>
          <span class="small quiet">{about}</span>
        </span>
        {struck > 0 && <span class="number small quiet">{counted(struck, "time")}</span>}
      </label>
    </li>
  );
}
