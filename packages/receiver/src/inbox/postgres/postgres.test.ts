import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { expectedOfPoisoned, handlePoisoned } from "../../../test/poisoned.ts";
import { inboxConformance, type InboxUnderTest } from "../../testing/conformance.ts";
import {
  pglite,
  pgPool,
  postgresInbox,
  type PostgresDriver,
  type PostgresQuery,
  type PostgresStatement,
} from "./index.ts";

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

describe("the PostgreSQL inbox conforms on a server", () => {
  let own: OwnDatabase;
  let pool: Pool;
  let driver: PostgresDriver;
  beforeAll(async () => {
    own = await ownDatabase();
    pool = new Pool({ connectionString: own.url, max: 8 });
    driver = pgPool(pool);
  });
  afterAll(async () => {
    await pool.end();
    await own.drop();
  });
  inboxConformance(() => emptyInbox(driver), { test, equal });

  test("poisoned jobs cost it nothing else", { timeout: 120_000 }, async () => {
    expect(await handlePoisoned(await emptyInbox(driver))).toEqual(expectedOfPoisoned);
  });

  describe("a connection that is lost", () => {
    let losing: Pool;
    beforeEach(() => {
      losing = new Pool({ connectionString: own.url, max: 1 });
    });
    afterEach(() => losing.end());
    const terminate = (where: string): Promise<unknown> =>
      pool.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where ${where}`);
    const terminateMine = async (query: PostgresQuery): Promise<void> => {
      const [mine] = await query("select pg_backend_pid() as pid");
      await terminate(`pid = ${mine?.["pid"]}`);
    };

    test("fails the transaction that used it, and nothing else", async () => {
      const driver = pgPool(losing);
      await expect(driver.transaction(terminateMine)).rejects.toThrow();
      expect(await driver.query("select 1 as alive")).toEqual([{ alive: 1 }]);
    });

    test("is replaced where it was idle", async () => {
      const driver = pgPool(losing);
      await terminateMine(driver.query);
      await expect.poll(() => losing.totalCount).toBe(0);
      expect(await driver.query("select 1 as alive")).toEqual([{ alive: 1 }]);
    });

    test("is listened on anew, for as long as nobody stops it", async () => {
      let pauses = 0;
      const driver = pgPool(losing, { pause: async () => void (pauses += 1) });
      let heard = 0;
      const stop = await driver.listen("upcall_test", () => (heard += 1));
      await terminate("query = 'listen upcall_test'");
      await expect.poll(() => heard).toBe(1);
      await pool.query("notify upcall_test");
      await expect.poll(() => heard).toBe(2);
      await stop();
      await expect.poll(() => losing.totalCount).toBe(0);
      expect(pauses).toBeGreaterThanOrEqual(1);
    });
  });
});
