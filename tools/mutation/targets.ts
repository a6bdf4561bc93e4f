/** The code whose mistakes lose or repeat notifications, and the tests that have to notice a change of it. */
export interface Target {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

export const targets: readonly Target[] = [
  {
    name: "tracker",
    mutate: ["packages/contracts/src/tracking/step.ts"],
    tests: ["packages/contracts/src/tracking/step.test.ts"],
  },
  {
    name: "receiver: key, store, trusted, judge",
    mutate: [
      "packages/receiver/src/delivery/key.ts",
      "packages/receiver/src/door/store.ts",
      "packages/receiver/src/door/trusted.ts",
      "packages/receiver/src/worker/judge.ts",
    ],
    tests: [
      "packages/receiver/src/door/answers.test.ts",
      "packages/receiver/src/trust/trust.test.ts",
      "packages/receiver/src/create-receiver.test.ts",
      "packages/receiver/src/worker/drain.test.ts",
      "packages/receiver/src/otel/otel.test.ts",
      "packages/receiver/src/reconcile/reconcile.test.ts",
    ],
  },
  {
    name: "client: when to repeat",
    mutate: ["packages/client/src/call/repeat.ts", "packages/client/src/flow/backoff.ts"],
    tests: ["packages/client/src/call/repeat.test.ts", "packages/client/src/flow/*.test.ts"],
  },
];

/** Share of mutants, in percent, that the tests have to notice. */
export const bar = 90;
