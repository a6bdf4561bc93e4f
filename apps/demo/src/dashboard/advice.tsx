import { adviceOn } from "./failures.ts";

/** What a reason means and what to do. */
export function Advice({ reason }: { reason: string }) {
  const { meaning, remedy } = adviceOn(reason);
  return (
    <section class="advice">
      <h3>{reason || "No reason given"}</h3>
      <p>{meaning}</p>
      <p>{remedy}</p>
    </section>
  );
}
