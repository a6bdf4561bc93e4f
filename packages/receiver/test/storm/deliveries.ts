import { firmwareResultSample, softwareResultSample, softwareStateSample } from "@upcall/receiver/testing";

/** Numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many deliveries of devices going through an upgrade, about a third of them repeats, in an order that is off by up to
 * 200 places. Each carries its number as `deviceId`, so that it can be found again.
 */
export function deliveries(count: number, random: () => number): string[] {
  const bodies: { body: (over: object) => object; at: number }[] = [];
  for (let sub = 0; bodies.length < count; sub += 1) {
    const ids = { subOperationId: `sub-${sub}` };
    const result = random() < 0.5 ? softwareResultSample : firmwareResultSample;
    const run = [
      ...["downloading", "downloaded", "updating"].map(
        (state) => (over: object) => softwareStateSample(state, { ...ids, ...over }),
      ),
      (over: object) => result(random() < 0.9 ? "SUCCESS" : "FAIL", { ...ids, ...over }),
    ];
    for (const body of run)
      do bodies.push({ body, at: bodies.length + random() * 200 });
      while (random() < 0.33);
  }
  return bodies
    .slice(0, count)
    .sort((one, other) => one.at - other.at)
    .map(({ body }, number) => JSON.stringify(body({ deviceId: `delivery-${number}` })));
}
