import { expect, test } from "vitest";
import { checkEffects } from "./effects.ts";

test.each([
  "commit",
  " ROLLBACK",
  "-- done\nend",
  "/* a */ /* b */ begin immediate",
  "Release upcall",
  "prepare\n transaction 'x'",
])("an effect that is %o is refused", (sql) => {
  expect(() => checkEffects([{ sql: "select 1" }, { sql }])).toThrow("An effect must not be");
});

test.each([
  "update a set b = 1; commit",
  "update a set b = 'it''s'; update a set b = 2",
  "select 1 -- ;\n; select 2",
  "select $$a;b$$; select 2",
  "select E'\\'; select 1'; select 2",
])("an effect of several statements is refused: %o", (sql) => {
  expect(() => checkEffects([{ sql }])).toThrow("An effect must be one statement");
});

test.each([
  "insert into commit_log values (1)",
  "committed",
  "update a set state = 'end'",
  "-- commit\ndelete from a",
  "prepare x as select 1",
  "update a set b = 'x; commit';",
  'select "a;b", `a;b` from c ;; ',
  "select 1 /* ; commit */; -- ; commit",
  "select $$a;b$$, $tag$ $$; commit $tag$",
  "select E'\\'; commit', 'like''; commit'",
])("an effect that is %o is taken", (sql) => {
  expect(() => checkEffects([{ sql }])).not.toThrow();
});
