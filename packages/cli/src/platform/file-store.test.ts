import { statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshHome, write } from "../testing/program.ts";
import { fileStore } from "./file-store.ts";

const place = (): string => join(freshHome(), "state/upcall/tokens.json");

test("of many replacements of one revision one succeeds, through any number of stores", async () => {
  const path = place();
  const stores = Array.from({ length: 5 }, () => fileStore(path, Date.now));
  for (let revision = 0; revision < 4; revision++) {
    const won = await Promise.all(stores.map((store, at) => store.replace("key", revision, `value-${at}`)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await stores[0]!.read("key")).toEqual({ revision: revision + 1, value: `value-${won.indexOf(true)}` });
  }
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("keys do not disturb each other", async () => {
  const store = fileStore(place(), Date.now);
  expect(await store.read("a")).toBeUndefined();
  await Promise.all([store.replace("a", 0, "1"), store.replace("b", 0, "2")]);
  expect([await store.read("a"), await store.read("b")]).toEqual([
    { revision: 1, value: "1" },
    { revision: 1, value: "2" },
  ]);
});

test("the lock of a killed run is removed", async () => {
  const path = place();
  write(`${path}.lock`, "");
  utimesSync(`${path}.lock`, 0, 0);
  expect(await fileStore(path, Date.now).replace("a", 0, "1")).toBe(true);
});

test("a file that is broken counts as empty; one that others can read is refused", async () => {
  const path = place();
  write(path, "{");
  expect(await fileStore(path, Date.now).read("a")).toBeUndefined();
  const open = place();
  write(open, {}, 0o644);
  await expect(fileStore(open, Date.now).read("a")).rejects.toThrow("chmod 600");
});

test("without a usable file the run keeps its values in memory", async () => {
  const file = join(freshHome(), "file");
  write(file, "");
  const store = fileStore(join(file, "tokens.json"), Date.now);
  expect(await store.replace("a", 0, "1")).toBe(true);
  expect(await store.read("a")).toEqual({ revision: 1, value: "1" });
});
