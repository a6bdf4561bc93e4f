import { expect, test } from "vitest";
import { processorTime } from "./testing/processor-time.ts";
import { program } from "./testing/program.ts";

const ceiling = 1.5;
const mostRounds = 20;

/** Turn by turn, the cheapest of each. Stops once the ceiling is kept. */
function ratioOf(words: readonly string[]): number {
  let bare = Infinity;
  let ours = Infinity;
  for (let round = 1; round <= mostRounds; round++) {
    bare = Math.min(bare, processorTime(["-e", "0"]));
    ours = Math.min(ours, processorTime([program, ...words]));
    if (round >= 3 && ours / bare < ceiling) break;
  }
  return ours / bare;
}

test.each(["--version", "--help"])("upcall %s costs less than 1.5 times what node -e 0 costs", (flag) => {
  expect(ratioOf([flag])).toBeLessThan(ceiling);
});
