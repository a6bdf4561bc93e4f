import type { Outcome, RunOptions } from "./run.ts";

/** Share of the kills that must leave requests unanswered, and that must leave work undone. */
const leastShares = { answering: 1 / 2, working: 1 / 4 };

/** What was not as it must be: something lost, unhandled or done twice, a process that ended by itself, or kills that hit no work. */
export function failuresOf(outcome: Outcome, { deliveries, kills }: RunOptions): string[] {
  const { events } = outcome;
  const exact = { acknowledged: deliveries, kills, lost: 0, unhandled: 0, twice: 0, effects: events, died: 0 };
  const least = {
    killedWhileAnswering: kills * leastShares.answering,
    killedWhileWorking: kills * leastShares.working,
  };
  const differences = Object.entries(exact)
    .map(([name, wanted]) => [name, outcome[name as keyof typeof exact], wanted] as const)
    .filter(([, value, wanted]) => value !== wanted)
    .map(([name, value, wanted]) => `${name} is ${value} instead of ${wanted}`);
  const shortfalls = Object.entries(least)
    .map(([name, wanted]) => [name, outcome[name as keyof typeof least], wanted] as const)
    .filter(([, value, wanted]) => value < wanted)
    .map(([name, value, wanted]) => `${name} is ${value} of ${kills}, and must be at least ${wanted}`);
  return [...differences, ...shortfalls];
}
