import { describe, expect, test } from "vitest";
import { trial, type AnswerOf, type Trial } from "../conformance/trial.ts";
import type { Address } from "./address.ts";
import { editions, type EditionName } from "./edition.ts";
import type { Fate } from "./record.ts";

/** What an application may do with a delivery. */
type Deed = number | "timeout" | "refused";
const deeds: readonly Deed[] = [200, 201, 204, 301, 400, 404, 500, 501, 502, 503, 504, "timeout", "refused"];

/** What each edition makes of a deed: a delivery, a loss, or a failure that counts against the address. */
const judged = (edition: EditionName, deed: Deed): "delivered" | "lost" | "failed" => {
  if (deed === 200) return "delivered";
  return edition === "B" && [201, 204, 301, 400, 404, 500].includes(deed as number) ? "lost" : "failed";
};

const perform = (deed: Deed): ReturnType<AnswerOf> => {
  if (deed === "timeout") return new Promise<never>(() => {});
  return deed === "refused" ? Promise.reject(new Error("refused")) : deed;
};

/** Pushes `count` notifications a minute apart, one after the other, to an application that does these deeds in turn. */
async function push(edition: EditionName, count: number, deeds: readonly Deed[], every = 1): Promise<Trial> {
  const one = trial({ edition, deadline: 5, fleet: [{ group: "meters", devices: 1 }] }, (_, delivery) =>
    perform(deeds[delivery - 1] ?? 200),
  );
  await one.call("POST", "/iocm/app/sub/v1.1.0/subscribe", {
    notifyType: "deviceDataChanged",
    callbackurl: "https://hooks.example.com:443/iot/4f9c",
  });
  await pushMore(one, { devices: Array(count).fill("meters-0001"), every });
  return one;
}
async function pushMore({ bare, emulator }: Trial, order: object = {}): Promise<void> {
  await bare("POST", "/admin/business", { body: { notifyTypes: ["deviceDataChanged"], ...order } });
  await emulator.idle();
}

const fateOf = ({ emulator }: Trial, seq: number): Fate => emulator.record.notifications[seq - 1]!.fate;
const triesOf = ({ emulator }: Trial, seq: number): number =>
  emulator.record.deliveries.filter(({ notification }) => notification === seq).length;
const refused = ({ emulator }: Trial) =>
  emulator.record.deliveries.filter(({ answer }) => "status" in answer && answer.status === 503);
const address = async ({ bare }: Trial): Promise<{ state: Address["state"]; failures: number; backlog: number }> =>
  (await bare("GET", "/admin/state")).json.addresses[0];

describe.each<EditionName>(["A", "B", "C"])("edition %s", (name) => {
  const { blockAfter, probeEvery, retryEvery } = editions[name];

  /** What becomes of a notification whose first delivery meets this deed, and later ones success. */
  function expectFate(platform: Trial, seq: number, deed: Deed): void {
    const verdict = judged(name, deed);
    const repeated = verdict === "failed" && retryEvery !== undefined;
    const fate = verdict === "delivered" || repeated ? "delivered" : "lost";
    expect([fateOf(platform, seq), triesOf(platform, seq)]).toEqual([fate, repeated ? 2 : 1]);
  }

  test.each(deeds)("before a block, %s", async (deed) => {
    const one = await push(name, 1, [deed]);
    expectFate(one, 1, deed);
    expect(await address(one)).toMatchObject({ state: "open", backlog: 0 });
  });

  /** Ten failures of the first notifications: the address is blocked with the last of them. */
  const failures: readonly Deed[] = Array.from({ length: blockAfter }, () => 503);

  test.each(deeds)("a probe that gets %s", async (deed) => {
    const count = blockAfter + 3;
    const one = await push(name, count, [...failures, deed, "refused"]);
    const { deliveries } = one.emulator.record;
    const [before, probe, next] = deliveries.slice(blockAfter - 1);
    expect(probe!.time - before!.time).toBe(probeEvery * 1000);
    const verdict = judged(name, deed);
    if (verdict === "delivered") {
      // Only exactly 200 opens: what waited goes at once.
      expect(next!.time).toBe(probe!.time);
      expect(fateOf(one, probe!.notification)).toBe("delivered");
    } else {
      // Anything else leaves the address blocked until the next probe.
      expect(next!.time - probe!.time).toBe(probeEvery * 1000);
      expect(next!.notification === probe!.notification).toBe(verdict === "failed");
      if (verdict === "lost") expect(fateOf(one, probe!.notification)).toBe("lost");
    }
    expect(await address(one)).toMatchObject({ state: "open", backlog: 0 });
  });

  test.each(deeds)("after a block is over, %s means what it meant before", async (deed) => {
    const count = blockAfter + 1;
    const one = await push(name, count, [...failures, 200], 60);
    const opened = one.emulator.record.deliveries.length;
    const again = await push(name, count, [...failures, ...Array(opened - blockAfter).fill(200), deed], 60);
    await pushMore(again);
    expectFate(again, count + 1, deed);
  });
});

describe("what blocks an address", () => {
  const alternating: readonly Deed[] = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 503 : 200));

  test("in editions A and C only failures in a row", async () => {
    for (const name of ["A", "C"] as const) {
      const one = await push(name, 20, alternating, 1000);
      expect(refused(one).length).toBeGreaterThan(9);
      expect(await address(one)).toMatchObject({ state: "open", failures: 0 });
    }
  });

  test("in edition B ten failures within 10 minutes, whatever succeeds between them", async () => {
    const one = await push("B", 20, alternating, 29);
    const { deliveries } = one.emulator.record;
    const tenth = refused(one)[9]!;
    const next = deliveries[tenth.seq]!;
    expect(next.time - tenth.time).toBe(60_000);
  });

  test("in edition B not ten failures within a longer time", async () => {
    const one = await push("B", 20, alternating, 300);
    const { deliveries } = one.emulator.record;
    const failed = refused(one);
    expect(failed.length).toBeGreaterThan(9);
    for (const { seq, time } of failed) expect(deliveries[seq]!.time - time).toBe(30_000);
  });

  test("a blocked address whose backlog is too old stays blocked, and the next notification probes it", async () => {
    const dead: readonly Deed[] = Array.from({ length: 30 }, () => 503);
    const one = await push("B", 1, dead);
    expect(fateOf(one, 1)).toBe("lost");
    expect(await address(one)).toEqual({
      address: "https://hooks.example.com:443/iot/***",
      state: "blocked",
      failures: 10,
      backlog: 0,
    });
    const before = one.emulator.record.deliveries.length;
    await pushMore(one);
    expect(one.emulator.record.deliveries.length).toBeGreaterThan(before);
  });
});
