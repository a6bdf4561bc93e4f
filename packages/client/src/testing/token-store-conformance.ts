import type { TokenStore } from "../stores/token-store.ts";

/** What the suite needs of a test framework; the `test` and `expect(…).toEqual` of any will do. */
export interface Framework {
  readonly test: (name: string, run: () => Promise<void>) => void;
  readonly equal: (actual: unknown, expected: unknown) => void;
}

/**
 * What every {@link TokenStore} must do, as tests. Run it against the real engine.
 *
 * @param open gives a handle on an empty store, and on the same data when it is called again with the same name.
 * @example
 * tokenStoreConformance((name) => myStore(name), { test, equal: (actual, expected) => expect(actual).toEqual(expected) });
 */
export function tokenStoreConformance(
  open: (name: string) => TokenStore | Promise<TokenStore>,
  { test, equal }: Framework,
): void {
  test("a key that was never written is not there", async () => {
    const store = await open("empty");
    equal(await store.read("a"), undefined);
    equal(await store.replace("a", 1, "x"), false);
    equal(await store.read("a"), undefined);
  });

  test("an entry counts its revisions from 1", async () => {
    const store = await open("revisions");
    equal(await store.replace("a", 0, "x"), true);
    equal(await store.read("a"), { revision: 1, value: "x" });
    equal(await store.replace("a", 1, "y"), true);
    equal(await store.read("a"), { revision: 2, value: "y" });
  });

  test("a replacement of another revision changes nothing", async () => {
    const store = await open("mismatch");
    await store.replace("a", 0, "x");
    await store.replace("a", 1, "y");
    for (const revision of [0, 1, 3]) equal(await store.replace("a", revision, "z"), false);
    equal(await store.read("a"), { revision: 2, value: "y" });
  });

  test("keys do not touch each other", async () => {
    const store = await open("keys");
    for (const key of ["a", "b", "token iot.example.com:8743 a-1"]) equal(await store.replace(key, 0, key), true);
    equal(await store.read("b"), { revision: 1, value: "b" });
    equal((await store.read("token iot.example.com:8743 a-1"))?.value, "token iot.example.com:8743 a-1");
  });

  test("of many replacements of one revision exactly one succeeds", async () => {
    const store = await open("race");
    for (let revision = 0; revision < 5; revision += 1) {
      const race = Array.from({ length: 20 }, (_, runner) => store.replace("a", revision, `${runner}`));
      const won = (await Promise.all(race)).flatMap((success, runner) => (success ? [`${runner}`] : []));
      equal(won.length, 1);
      equal(await store.read("a"), { revision: revision + 1, value: won[0] });
    }
  });

  test("two handles see each other at once", async () => {
    const [one, other] = [await open("handles"), await open("handles")];
    equal(await one.replace("a", 0, "x"), true);
    equal(await other.read("a"), { revision: 1, value: "x" });
    equal(await other.replace("a", 0, "y"), false);
    equal(await other.replace("a", 1, "y"), true);
    equal(await one.read("a"), { revision: 2, value: "y" });
  });

  test("a text comes back as it was", async () => {
    const store = await open("texts");
    const texts = ["", "'; drop table upcall_tokens; --", "Zähler 計器 🚀", "x".repeat(100_000)];
    for (const [index, text] of texts.entries()) {
      await store.replace(`${index}`, 0, text);
      equal((await store.read(`${index}`))?.value, text);
    }
  });
}
