import { Problem } from "./problem.tsx";
import type { Problems, StartFields } from "./start-request.ts";

interface Props {
  readonly fields: StartFields;
  readonly problems: Problems;
  readonly set: (change: Partial<StartFields>) => void;
}

const retries = [0, 1, 2, 3, 4, 5];

/** When the upgrade runs, and whether the platform tries failed devices again. */
export function PolicyFields({ fields, problems, set }: Props) {
  const { executeType, startTime, endTime, retryTimes } = fields;
  return (
    <fieldset class="policy">
      <legend>When</legend>
      <label>
        Runs
        <select
          value={executeType}
          onChange={(event) => set({ executeType: event.currentTarget.value as StartFields["executeType"] })}
        >
          <option value="now">At once</option>
          <option value="custom">Within a time window</option>
        </select>
        <Problem text={problems.executeType} />
      </label>
      {executeType === "custom" && (
        <>
          <label>
            Begins
            <input
              type="datetime-local"
              value={startTime}
              onInput={(event) => set({ startTime: event.currentTarget.value })}
            />
            <Problem text={problems.startTime} />
          </label>
          <label>
            Ends
            <input
              type="datetime-local"
              value={endTime}
              onInput={(event) => set({ endTime: event.currentTarget.value })}
            />
            <Problem text={problems.endTime} />
          </label>
        </>
      )}
      <label>
        Failed devices are tried again
        <select value={retryTimes} onChange={(event) => set({ retryTimes: event.currentTarget.value })}>
          {retries.map((times) => (
            <option key={times} value={String(times)}>
              {times === 0 ? "not by the platform" : times === 1 ? "once" : `${times} times`}
            </option>
          ))}
        </select>
        <Problem text={problems.retryTimes} />
      </label>
    </fieldset>
  );
}
