import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownDatabase, type OwnDatabase } from "../../../receiver/test/own-database.ts";
import { endPrograms, run, start, type Ended } from "../testing/program.ts";

async function json(ended: Promise<Ended>): Promise<unknown> {
  const { code, out, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

describe("an inbox in PostgreSQL", () => {
  let own: OwnDatabase;
  beforeAll(async () => {
    own = await ownDatabase();
  });
  afterAll(async () => {
    endPrograms();
    await own.drop();
  });

  const inbox = (...words: string[]): Promise<unknown> =>
    json(run("pipe", ["inbox", ...words, "--inbox", own.url, "--json"]));

  /** Listens until a notification has come and is told of so; gives what was said, a line each. */
  async function listening(until: string): Promise<unknown[]> {
    const listener = start("pipe", ["listen", "--port", "0", "--inbox", own.url, "--json"]);
    await listener.seen('"ready":true');
    const { url } = JSON.parse(listener.said()) as { url: string };
    expect(await trigger(`${url}iot`)).toMatchObject({ status: 200 });
    // Interrupted before, it would leave the rest to its next start.
    await listener.seen(until);
    listener.interrupt();
    const { code, out, err } = await listener.ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  }

  const trigger = (url: string): Promise<unknown> =>
    json(run("pipe", `trigger fwUpgradeResultNotify --operation 1 --sub-operation 1 --to ${url} --json`.split(" ")));

  test("keeps received notifications over a restart, and recognises a repeat", async () => {
    const first = await listening('"kind":"notification"');
    expect(first).toContainEqual(expect.objectContaining({ kind: "notification", verdict: "advanced" }));
    const again = await listening('"kind":"judged"');
    expect(again).toContainEqual(expect.objectContaining({ kind: "judged", verdict: "duplicate" }));
    expect(again).not.toContainEqual(expect.objectContaining({ kind: "notification" }));
    expect(await inbox("ls")).toMatchObject({ summary: { unread: 0, open: 0 }, deliveries: [{}, {}] });
  });

  test("says in a sentence that there is no such database", async () => {
    const elsewhere = new URL(own.url);
    elsewhere.pathname = "/upcall_nowhere";
    const { code, err } = await run("pipe", ["inbox", "ls", "--inbox", elsewhere.href]);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: the inbox\'s database says: database "upcall_nowhere" does not exist\n',
    });
  });
});
