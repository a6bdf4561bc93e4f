import { describe, expect, test } from "vitest";
import { accessRows } from "./access-rows.ts";
import { tlsRows } from "./node/tls-rows.ts";
import { pushRows } from "./push-rows.ts";
import { sources } from "./sources.ts";
import { subscriptionRows } from "./subscription-rows.ts";
import { upgradeRows } from "./upgrade-rows.ts";
import { wireRows } from "./wire-rows.ts";

const rows = [...accessRows, ...subscriptionRows, ...upgradeRows, ...pushRows, ...tlsRows, ...wireRows].sort((a, b) =>
  a.section.localeCompare(b.section, "en", { numeric: true }),
);

const table = `# What the emulator keeps to

One row for each statement about the platform that the emulator implements; each is the name of a test in
\`packages/emulator/src/conformance\`. This page is written by those tests: after a change, run
\`pnpm vitest run --project emulator conformance -u\`. Where the platform leaves something open,
the row says what was chosen and that it can be changed.

Sections: 1 conventions, 2 access, 3 subscriptions, 4 upgrades, 5 pushes (A, B and C are the three documented ways to treat a
push that fails), 6 errors and flow control, 7 TLS towards the platform, 8 points on which sources contradict each other, 10 what
the documentation leaves open, each as an option of \`wire\`.

| section | statement | source |
| --- | --- | --- |
${rows.map(({ section, statement }) => `| ${section} | ${statement} | ${sources[section]} |`).join("\n")}
`;

describe("conformance", () => {
  for (const { section, statement, proof } of rows) test(`${section} ${statement}`, proof);

  test("has a source for each row", () => {
    expect(rows.filter(({ section }) => sources[section] === undefined)).toEqual([]);
  });

  test("is documented row by row", async () => {
    await expect(table).toMatchFileSnapshot("../../../../docs/emulator-conformance.md");
  });
});
