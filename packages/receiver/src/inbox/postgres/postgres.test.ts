import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import { z } from "zod";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownDatabase, type OwnDatabase } from "../../../test/own-database.ts";
import { expectedOfControl, expectedOfPoisoned, handleControl, handlePoisoned } from "../../../test/poisoned.ts";
import { push, still } from "../../../test/receiver.ts";
import { postgresUnderTest } from "../../../test/under-test.ts";
import { createReceiver } from "../../create-receiver.ts";
import { Deadline } from "../../door/deadline.ts";
import { inboxConformance } from "../../testing/conformance.ts";
import { pglite, pgPool, type PostgresDriver, type PostgresQuery } from "./index.ts";

const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

describe("the PostgreSQL inbox conforms on PGlite", () => {
  const database = new PGlite();
  beforeAll(() => database.waitReady, 60_000);
  afterAll(() => database.close());
  inboxConformance(() => postgresUnderTest(pglite(database)), { test, equal });

  test("and receives PostgreSQL's notifications", async () => {
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
  inboxConformance(() => postgresUnderTest(driver), { test, equal });

  test("jobs that always fail do not stop the others", { timeout: 120_000 }, async () => {
    expect(await handlePoisoned(await postgresUnderTest(driver), 2000)).toMatchObject(expectedOfPoisoned(2000));
  });

  test("an effect that ends the transaction is refused, and the job changes nothing", async () => {
    expect(await handleControl(await postgresUnderTest(driver))).toEqual(expectedOfControl);
  });

  test("while the database hangs, expired deliveries are dropped, and the others are stored whole", async () => {
    const { inbox } = await postgresUnderTest(driver);
    await inbox.summary();
    const holding = await pool.connect();
    await holding.query("begin");
    await holding.query("lock table upcall_delivery in exclusive mode");
    const deadline = new Deadline();
    const accepting = Array.from({ length: 40 }, (_, at) => {
      const body = new Uint8Array(200_000);
      const reading = { readable: false, problem: "test" } as const;
      return inbox.accept({ id: String(at), receivedAt: at, via: "push", body, reading }, deadline.passed);
    });
    const locked = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    await expect.poll(async () => (await holding.query(locked)).rows.length).toBe(4);
    deadline.end();
    // Four writes of about a megabyte are under way; the rest is given up at once.
    const underWayAfter = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, "under way"));
    const outcomeOf = (one: Promise<void>) =>
      Promise.race([one.then(() => "stored").catch(String), underWayAfter(500)]);
    const settled = await Promise.all(accepting.map(outcomeOf));
    const underWay = settled.filter((one) => one === "under way").length;
    expect(underWay).toBeLessThanOrEqual(20);
    expect(settled.filter((one) => one === "Error: not stored before the deadline")).toHaveLength(40 - underWay);
    await holding.query("rollback");
    holding.release();
    await Promise.allSettled(accepting);
    expect(await inbox.deliveries({ limit: 100 })).toHaveLength(underWay);
  });

  test("a query over `timeoutMs` rejects, and its connection is replaced", async () => {
    const impatient = new Pool({ connectionString: own.url, max: 1 });
    const driver = pgPool(impatient, { timeoutMs: 100 });
    const late = "PostgreSQL did not answer within 100 ms";
    const sleeping = (query: PostgresQuery): Promise<unknown> => query("select pg_sleep(2)");
    await expect(sleeping(driver.query)).rejects.toThrow(late);
    await expect(driver.transaction(sleeping)).rejects.toThrow(late);
    const held = await impatient.connect();
    await expect(driver.query("select 1 as alive")).rejects.toThrow(late);
    held.release();
    expect(await driver.query("select 1 as alive")).toEqual([{ alive: 1 }]);
    await impatient.end();
  });

  test("a body whose field names hold U+0000 is stored, with the others of its batch", async () => {
    const meter = z.object({ notifyType: z.literal("meter"), readings: z.record(z.string(), z.number()) });
    const { inbox } = await postgresUnderTest(driver);
    const receiver = createReceiver({ ...still(), inbox, schemas: { meter } });
    const statuses = Array.from({ length: 40 }, (_, at) =>
      push(receiver, { notifyType: "meter", readings: at === 7 ? { "\u0000v": "x" } : { v: at } }),
    );
    expect(new Set((await Promise.all(statuses)).flat())).toEqual(new Set([200]));
    expect(await receiver.inbox().summary()).toMatchObject({ unread: 39, quarantined: 1 });
  });

  describe("a connection that is lost", () => {
    test("ends no process, however often and whenever that happens", { timeout: 60_000 }, async () => {
      const four = new Pool({ connectionString: own.url, max: 4, application_name: "terminated" });
      const driver = pgPool(four);
      const end = Date.now() + 3000;
      let lost = 0;
      const loops = Array.from({ length: 16 }, async () => {
        while (Date.now() < end) await driver.transaction((query) => query("select 1")).catch(() => (lost += 1));
      });
      const ending = (async () => {
        while (Date.now() < end) {
          await terminate("application_name = 'terminated'");
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      await Promise.all([...loops, ending]);
      expect(lost).toBeGreaterThan(10);
      expect(await driver.query("select 1 as alive")).toEqual([{ alive: 1 }]);
      await four.end();
    });

    let losing: Pool;
    beforeEach(() => void (losing = new Pool({ connectionString: own.url, max: 1 })));
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

    test("is replaced by one that listens, until the wake is stopped", async () => {
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
