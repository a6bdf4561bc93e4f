import type { Colours } from "../../screen/colours.ts";
import type { Examined } from "./examine.ts";

const marks = { ok: "✔", fault: "✖", warning: "!", skipped: "–" } as const;
const colourOf = { ok: "green", fault: "red", warning: "yellow", skipped: "dim" } as const;
const width = 28;

/** One finding as a line, and a second line with what to do. */
export function findingLine(finding: Examined, colours: Colours): string {
  const { verdict, about, saw } = finding;
  const paint = colours[colourOf[verdict]];
  const first = `${paint(marks[verdict])} ${about.padEnd(width)} ${verdict === "ok" || verdict === "skipped" ? colours.dim(saw) : saw}`;
  if (!("fault" in finding)) return first;
  return `${first}\n  ${" ".repeat(width)} ${colours.cyan("→")} ${finding.todo} ${colours.dim(`[${finding.fault}]`)}`;
}

/** The last line: how many findings of each verdict. */
export function summaryLine(findings: readonly Examined[], colours: Colours): string {
  const count = (verdict: Examined["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const [faults, warnings] = [count("fault"), count("warning")];
  const said = `${faults} ${faults === 1 ? "fault" : "faults"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${count("ok")} well, ${count("skipped")} not checked`;
  return faults > 0 ? colours.red(said) : colours.green(said);
}
