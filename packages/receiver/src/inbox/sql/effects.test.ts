import { expect, test } from "vitest";
import { assertNoControl } from "./effects.ts";

test.each([
  "commit",
  " ROLLBACK",
  "-- done\nend",
  "/* a */ /* b */ begin immediate",
  "Release upcall",
  "prepare\n transaction 'x'",
])("an effect that is %o is refused", (sql) => {
  expect(() => assertNoControl([{ sql: "select 1" }, { sql }])).toThrow("An effect must not be");
});

test.each([
  "insert into commit_log values (1)",
  "committed",
  "update a set state = 'end'",
  "-- commit\ndelete from a",
  "prepare x as select 1",
])("an effect that is %o is taken", (sql) => {
  expect(() => assertNoControl([{ sql }])).not.toThrow();
});
