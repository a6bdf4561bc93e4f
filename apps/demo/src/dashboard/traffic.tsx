import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { traffic } from "./feed.ts";
import { Plot } from "./plot.tsx";
import { count, milliseconds } from "./words.ts";

const shown = 120;

/** Traffic and age of the last two minutes. Seconds without traffic are zero, not left out. */
export function Traffic() {
  const now = useSignal(Math.floor(Date.now() / 1000));
  useEffect(() => {
    const timer = setInterval(() => (now.value = Math.floor(Date.now() / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const plots = useComputed(() => {
    const seconds = new Map(traffic.value.map((row) => [row[0], row]));
    const times = Array.from({ length: shown }, (_, at) => now.value - shown + 1 + at);
    const column = (index: 1 | 2): number[] => times.map((second) => seconds.get(second)?.[index] ?? 0);
    const age = (index: 3 | 4): (number | null)[] => times.map((second) => seconds.get(second)?.[index] ?? null);
    const [received, handled] = [column(1), column(2)];
    const last = traffic.value.findLast((row) => row[2] > 0);
    return {
      rate: [times, received, handled],
      age: [times, age(3), age(4)],
      perSecond: (received.slice(-11, -1).reduce((sum, value) => sum + value, 0) / 10).toFixed(1),
      last,
    };
  });
  const { rate, age, perSecond, last } = plots.value;
  return (
    <section class="traffic">
      <h3>Notifications a second</h3>
      <Plot
        label={`Notifications received and handled a second; ${perSecond} received a second in the last ten seconds`}
        data={rate as never}
        colours={["--received", "--handled"]}
        unit={count}
      />
      <p class="small quiet key">
        <span class="received">received</span> <span class="handled">handled</span>
        <span class="number">{perSecond} a second</span>
      </p>
      <h3>Age when handled</h3>
      <Plot
        label={
          last
            ? `Age of notifications when handled; last ${milliseconds(last[3])} on average`
            : "Age, nothing handled yet"
        }
        data={age as never}
        colours={["--handled", "--longest"]}
        unit={(ms) => (ms < 1000 ? `${ms} ms` : `${ms / 1000} s`)}
      />
      <p class="small quiet key">
        <span class="handled">average</span> <span class="longest">longest</span>
        <span class="number">{last ? `${milliseconds(last[3])}, longest ${milliseconds(last[4])}` : "–"}</span>
      </p>
    </section>
  );
}
