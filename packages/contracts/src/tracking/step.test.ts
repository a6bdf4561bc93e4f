import * as fc from "fast-check";
import { expect, test } from "vitest";
import { outcomes, phases } from "../notifications/phase.ts";
import { isFinal, step, type Progress, type Verdict } from "./step.ts";

const words = [...phases, ...outcomes];
const word = fc.constantFrom(...words);
const history = fc.array(word, { maxLength: 12 });
const cases = { numRuns: 20_000, seed: 7 };

const run = (seen: readonly string[], from?: Progress): Progress | undefined =>
  seen.reduce<Progress | undefined>((now, one) => step(now, one).next, from);
const holds = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [Key in keyof Ts]: fc.Arbitrary<Ts[Key]> },
  property: (...values: Ts) => void,
): void => fc.assert(fc.property(...arbitraries, property), cases);

const told: [seen: string[], state: string | undefined, attempt: number | undefined, verdict: Verdict][] = [
  [["idle"], "idle", 1, "advanced"],
  [["idle", "downloading"], "downloading", 1, "advanced"],
  [["updating", "SUCCESS"], "SUCCESS", 1, "advanced"],
  [["SUCCESS"], "SUCCESS", 1, "advanced"],
  [["downloading", "downloading"], "downloading", 1, "duplicate"],
  [["SUCCESS", "SUCCESS"], "SUCCESS", 1, "duplicate"],
  [["updating", "downloading"], "updating", 1, "late"],
  [["downloading", "idle"], "downloading", 1, "late"],
  [["SUCCESS", "updating"], "SUCCESS", 1, "late"],
  [["SUCCESS", "downloading"], "SUCCESS", 1, "late"],
  [["FAIL", "idle"], "FAIL", 1, "late"],
  [["FAIL", "updating"], "FAIL", 1, "late"],
  [["SUCCESS", "FAIL"], "SUCCESS", 1, "conflict"],
  [["FAIL", "SUCCESS"], "FAIL", 1, "conflict"],
  [["FAIL", "downloading"], "downloading", 2, "new-attempt"],
  [["FAIL", "downloading", "FAIL", "downloading"], "downloading", 3, "new-attempt"],
  [["FAIL", "downloading", "SUCCESS"], "SUCCESS", 2, "advanced"],
  [["otacreated"], "otacreated", 1, "advanced"],
  [["idle", "otacreated", "RequestDownload"], "RequestDownload", 1, "advanced"],
  [["RequestDownload", "otacreated"], "RequestDownload", 1, "late"],
  [["RequestDownload", "downloading"], "downloading", 1, "advanced"],
  [["downloading", "RequestDownload"], "downloading", 1, "late"],
  [["SUCCESS", "otacreated"], "SUCCESS", 1, "late"],
  [["FAIL", "otacreated"], "FAIL", 1, "late"],
  [["FAIL", "RequestDownload", "downloading"], "downloading", 2, "new-attempt"],
  [["burning"], undefined, undefined, "unranked"],
  [["downloading", "burning"], "downloading", 1, "unranked"],
  [["downloading", "toString"], "downloading", 1, "unranked"],
];

test.each(told)("%j ends as %s, attempt %s, with %s", (seen, state, attempt, verdict) => {
  const before = run(seen.slice(0, -1));
  const last = step(before, seen.at(-1)!);
  expect(last).toEqual({ next: state && { state, attempt }, verdict });
});

test("an outcome is final, a phase is not", () => {
  expect(words.filter((state) => isFinal({ attempt: 1, state }))).toEqual(outcomes);
});

test("doubling any notification changes nothing", () => {
  holds([history, fc.nat()], (seen, at) => {
    const index = seen.length === 0 ? 0 : at % seen.length;
    const doubled = [...seen.slice(0, index + 1), ...seen.slice(index)];
    expect(run(doubled)).toEqual(run(seen));
  });
});

test("any order of one successful attempt ends in SUCCESS, attempt 1", () => {
  const attempt = fc.shuffledSubarray([...phases, "SUCCESS"], { minLength: 1 });
  holds([attempt], (seen) => {
    fc.pre(seen.includes("SUCCESS"));
    expect(run(seen)).toEqual({ attempt: 1, state: "SUCCESS" });
  });
});

test("any order of a failed attempt ends in FAIL, unless downloading comes after it", () => {
  holds([fc.shuffledSubarray([...phases, "FAIL"], { minLength: 1 })], (seen) => {
    fc.pre(seen.includes("FAIL"));
    const again = seen.indexOf("downloading") > seen.indexOf("FAIL");
    const { attempt, state } = run(seen)!;
    if (again) expect(attempt).toBe(2);
    else expect({ attempt, state }).toEqual({ attempt: 1, state: "FAIL" });
  });
});

test("idle never moves an upgrade that has begun", () => {
  holds([fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat()], (seen, at) => {
    const index = at % (seen.length + 1);
    expect(run([...seen.slice(0, index), "idle", ...seen.slice(index)])).toEqual(run(seen));
  });
});

test("a phase before downloading never moves an upgrade that has reached downloading", () => {
  const early = fc.constantFrom("idle", "otacreated", "RequestDownload");
  holds([history, early], (seen, one) => {
    const now = run(seen);
    fc.pre(now !== undefined && words.indexOf(now.state) >= words.indexOf("downloading"));
    expect(step(now, one)).toEqual({ next: now, verdict: "late" });
  });
});

test("attempts never go down, and rise only with a new-attempt", () => {
  holds([history], (seen) => {
    let now: Progress | undefined;
    for (const one of seen) {
      const { next, verdict } = step(now, one);
      const rise = (next?.attempt ?? 0) - (now?.attempt ?? 0);
      expect(rise).toBe(verdict === "new-attempt" || now === undefined ? 1 : 0);
      now = next;
    }
  });
});

test("within an attempt the state only moves on, and only an advance moves it", () => {
  holds([history, word], (seen, one) => {
    const now = run(seen);
    const { next, verdict } = step(now, one);
    expect(next !== now).toBe(verdict === "advanced" || verdict === "new-attempt");
    if (now && verdict === "advanced") expect(words.indexOf(next!.state)).toBeGreaterThan(words.indexOf(now.state));
  });
});

test("unknown words change nothing, in any order", () => {
  holds([history, fc.string(), fc.nat()], (seen, strange, at) => {
    fc.pre(!words.includes(strange as never));
    const index = at % (seen.length + 1);
    expect(run([...seen.slice(0, index), strange, ...seen.slice(index)])).toEqual(run(seen));
  });
});
