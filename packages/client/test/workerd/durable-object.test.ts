import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { durableObjectStore, type ObjectNamespace } from "../../src/stores/durable-object.ts";
import { tokenStoreConformance } from "../../src/testing/index.ts";
import { together, twoClients } from "../two-clients.ts";

const namespace = (env as { TOKENS: ObjectNamespace<unknown> }).TOKENS;
const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

describe("Durable Object", () => {
  tokenStoreConformance((name) => durableObjectStore(namespace, name), { test, equal });

  test("two clients share one token and one budget through it", async () => {
    const stores = [durableObjectStore(namespace, "clients"), durableObjectStore(namespace, "clients")] as const;
    expect(await twoClients(stores)).toEqual(together);
  });
});
