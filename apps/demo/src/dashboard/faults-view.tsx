import { useSignal } from "@preact/signals";
import type { FaultView } from "../app/views.ts";
import { api, sentence } from "./api.ts";
import { faultWords } from "./fault-words.ts";
import { faults } from "./feed.ts";
import { count } from "./words.ts";

/** Makes things go wrong, to see that nothing is lost. */
export function FaultsView() {
  const problem = useSignal<string | undefined>(undefined);
  const groups = [...new Set(faults.value.map(({ name }) => faultWords[name].group))];
  const set = (name: string, on: boolean): void => {
    problem.value = undefined;
    api("PUT", `/api/faults/${name}`, { on }).catch((error: unknown) => (problem.value = sentence(error)));
  };
  return (
    <div class="stack">
      <p class="quiet">
        The platform here is the emulator: switch something that goes wrong with the real one, start a campaign, and
        watch the recovery.
      </p>
      {problem.value && <p role="alert">{problem.value}</p>}
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul class="faults">
            {faults.value
              .filter(({ name }) => faultWords[name].group === group)
              .map((one) => (
                <Fault key={one.name} fault={one} set={set} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Fault({ fault, set }: { fault: FaultView; set: (name: string, on: boolean) => void }) {
  const { name, on, struck } = fault;
  const { title, about } = faultWords[name];
  return (
    <li class={on ? "on" : ""}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => set(name, event.currentTarget.checked)}
        />
        <span>
          <strong>{title}</strong>
          <span class="small quiet">{about}</span>
        </span>
        {struck > 0 && <span class="number small quiet">{count(struck)} times</span>}
      </label>
    </li>
  );
}
