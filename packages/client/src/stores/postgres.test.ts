import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { together, twoClients } from "../../test/two-clients.ts";
import { tokenStoreConformance } from "../testing/index.ts";
import { postgresStore, postgresStoreTable, type Query } from "./postgres.ts";

const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

const names = new Set<string>(["empty", "revisions", "mismatch", "keys", "race", "handles", "texts", "clients"]);

/** A table for each name, so that one database serves the whole suite. */
const opener = (query: Query) => async (name: string) => {
  const schema = `upcall_test_${name}`;
  expect(names).toContain(name);
  await query(`create schema if not exists ${schema}`, []);
  const inSchema = (text: string): string => text.replaceAll("upcall_tokens", `${schema}.upcall_tokens`);
  await query(inSchema(postgresStoreTable), []);
  return postgresStore((text, values) => query(inSchema(text), values));
};

function suite(query: Query): void {
  const open = opener(query);
  tokenStoreConformance(open, { test, equal });

  test("two clients share one token and one limit through it", async () => {
    expect(await twoClients([await open("clients"), await open("clients")])).toEqual(together);
  });
}

describe("PGlite", () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  }, 60_000);
  afterAll(() => database.close());
  suite((text, values) => database.query(text, values));
});

describe("PostgreSQL", () => {
  const pool = new Pool({ connectionString: process.env["UPCALL_TEST_POSTGRES"], max: 10 });
  const drop = async (): Promise<void> => {
    for (const name of names) await pool.query(`drop schema if exists upcall_test_${name} cascade`);
  };
  beforeAll(drop);
  afterAll(async () => {
    await drop();
    await pool.end();
  });
  suite((text, values) => pool.query(text, values));
});
