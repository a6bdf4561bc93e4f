import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { inboxConformance, type InboxUnderTest } from "../../testing/conformance.ts";
import { pglite, pgPool, postgresInbox, type PostgresDriver, type PostgresStatement } from "./index.ts";

const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
const tables = "upcall_migration, upcall_delivery, upcall_stream, upcall_job, number";

async function emptyInbox(driver: PostgresDriver): Promise<InboxUnderTest<PostgresStatement>> {
  for (const table of tables.split(", ")) await driver.query(`drop table if exists ${table}`);
  await driver.query("create table number (n integer primary key)");
  return {
    inbox: postgresInbox(driver),
    addNumber: (n) => ({ sql: "insert into number (n) values ($1)", params: [n] }),
    numbers: async () => (await driver.query("select n from number order by n")).map(({ n }) => Number(n)),
    again: async () => postgresInbox(driver),
  };
}

describe("the PostgreSQL inbox conforms on PGlite", () => {
  const database = new PGlite();
  beforeAll(() => database.waitReady, 60_000);
  afterAll(() => database.close());
  inboxConformance(() => emptyInbox(pglite(database)), { test, equal });

  test("and hears notifications", async () => {
    const driver = pglite(database);
    let heard = 0;
    const stop = await driver.listen("upcall_test", () => (heard += 1));
    await driver.query("select pg_notify('upcall_test', '')");
    await driver.query("select 1");
    await stop();
    expect(heard).toBe(1);
  });
});

const server = process.env["UPCALL_TEST_POSTGRES"];
if (!server)
  console.log("not run: the PostgreSQL inbox on a real server; set UPCALL_TEST_POSTGRES to a connection string");
else
  describe("the PostgreSQL inbox conforms on a server", () => {
    let own: OwnDatabase;
    let pool: Pool;
    beforeAll(async () => {
      own = await ownDatabase(server);
      pool = new Pool({ connectionString: own.url, max: 8 });
    });
    afterAll(async () => {
      await pool.end();
      await own.drop();
    });
    inboxConformance(() => emptyInbox(pgPool(pool as never)), { test, equal });
  });
