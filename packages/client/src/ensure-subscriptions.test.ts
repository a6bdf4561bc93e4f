import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { subscriptionOperations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { app, callbackUrl, collect, inFakeTime, platform, settle } from "../test/platform.ts";
import { createClientOf, ensureSubscriptions, type Client, type Fetch } from "./index.ts";

inFakeTime();

const other = "https://elsewhere.example.com:8443/iot";

const subscriptions = async (iot: Client): Promise<string[]> =>
  (await collect(iot.queryBatchSubscriptions({})))
    .map(({ notifyType, callbackUrl }) => `${notifyType} ${callbackUrl}`)
    .sort();
const wanted = managementNotifyTypes.map((type) => `${type} ${callbackUrl}`).sort();

test("what is missing is subscribed, and a second time nothing changes", async () => {
  const { iot, exchanges } = platform();
  const first = await settle(iot.ensureSubscriptions({ callbackUrl, types: "upgrades" }));
  expect(first).toEqual({ created: [...managementNotifyTypes], kept: [], removed: [] });
  const before = exchanges.length;
  const second = await settle(iot.ensureSubscriptions({ callbackUrl, types: "upgrades" }));
  expect(second).toEqual({ created: [], kept: [...managementNotifyTypes], removed: [] });
  expect(exchanges.slice(before).map(({ line }) => line.split(" ")[0])).toEqual(["GET"]);
  expect(await settle(subscriptions(iot))).toEqual(wanted);
});

test("another callback URL of a wanted type is replaced, one of another type is left alone", async () => {
  const { iot } = platform();
  await settle(iot.ensureSubscriptions({ callbackUrl: other, types: ["swUpgradeResultNotify", "deviceAdded"] }));
  const report = await settle(
    iot.ensureSubscriptions({ callbackUrl, types: ["swUpgradeResultNotify", "deviceDeleted"] }),
  );
  expect(report).toEqual({
    created: ["swUpgradeResultNotify", "deviceDeleted"],
    kept: [],
    removed: ["swUpgradeResultNotify"],
  });
  expect(await settle(subscriptions(iot))).toEqual([
    `deviceAdded ${other}`,
    `deviceDeleted ${callbackUrl}`,
    `swUpgradeResultNotify ${callbackUrl}`,
  ]);
});

test("a type that is no longer wanted is removed from the callback URL", async () => {
  const { iot } = platform();
  await settle(iot.ensureSubscriptions({ callbackUrl, types: "upgrades" }));
  const report = await settle(iot.ensureSubscriptions({ callbackUrl, types: ["fwUpgradeResultNotify"] }));
  expect(report.kept).toEqual(["fwUpgradeResultNotify"]);
  expect([...report.removed].sort()).toEqual(
    managementNotifyTypes.filter((type) => type !== "fwUpgradeResultNotify").sort(),
  );
  expect(await settle(subscriptions(iot))).toEqual([`fwUpgradeResultNotify ${callbackUrl}`]);
});

/** Fails every request from number `n` on, as if the process had died there. */
const dyingAt =
  (n: number, fetch: Fetch): Fetch =>
  (request) => {
    n -= 1;
    if (n < 0) throw new TypeError("the process is gone");
    return fetch(request);
  };

test("after a crash at any request, doing it again completes it", async () => {
  for (let crash = 0; crash < 12; crash += 1) {
    const it = platform();
    const iot = it.client();
    const move = { callbackUrl, types: "upgrades" } as const;
    await settle(
      iot.ensureSubscriptions({ callbackUrl: other, types: ["swUpgradeResultNotify", "fwUpgradeResultNotify"] }),
    );
    const dying = it.client({ fetch: dyingAt(crash, it.fetch), retry: 0 });
    const outcome = settle(dying.ensureSubscriptions(move)).catch((error: Error) => error.name);
    // Login, list, two removals and four subscriptions.
    expect(await outcome).toEqual(crash < 8 ? "TransportError" : expect.objectContaining({ kept: [] }));
    await settle(iot.ensureSubscriptions(move));
    expect(await settle(subscriptions(iot))).toEqual(wanted);
  }
});

test("two processes that do it at the same time both succeed", async () => {
  const { client } = platform();
  const types = ["deviceAdded", "deviceDeleted", "deviceDataChanged"] as const;
  const store = client({ limit: false });
  await settle(store.queryBatchSubscriptions({}));
  const reports = await settle(
    Promise.all([store.ensureSubscriptions({ callbackUrl, types }), store.ensureSubscriptions({ callbackUrl, types })]),
  );
  for (const { created, kept } of reports) expect([...created, ...kept].sort()).toEqual([...types].sort());
  expect(await settle(subscriptions(store))).toHaveLength(3);
});

/** A platform that refuses a second subscription and lists none of management data. */
const unlisting = () =>
  platform({ wire: { duplicateSubscription: "conflict" } }, (fetch) => async (request) => {
    const response = await fetch(request);
    if (request.method !== "GET") return response;
    const { subscriptions } = (await response.json()) as { subscriptions: { notifyType: string }[] };
    const rows = subscriptions.filter(({ notifyType }) => !wanted.some((row) => row.startsWith(notifyType)));
    return Response.json({ subscriptions: rows, totalCount: rows.length });
  });

test("what the platform does not list, and refuses as subscribed, is kept", async () => {
  const { iot } = unlisting();
  const move = { callbackUrl, types: [...managementNotifyTypes, "deviceAdded"] } as const;
  expect((await settle(iot.ensureSubscriptions(move))).created).toEqual(move.types);
  const again = await settle(iot.ensureSubscriptions(move));
  expect(again.created).toEqual([]);
  expect([...again.kept].sort()).toEqual([...move.types].sort());
});

test("a type that another process takes back each time is no success", async () => {
  const { emulator, client } = platform();
  const iot = client({ limit: false });
  const theirs = client({
    limit: false,
    fetch: async (request) => {
      // Whoever looks loses the place before it subscribes.
      const response = await emulator.fetch(request);
      if (request.method === "DELETE")
        await iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl: other });
      return response;
    },
  });
  await settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl: other }));
  const call = theirs.ensureSubscriptions({ callbackUrl, types: ["deviceAdded"] });
  await expect(settle(call)).rejects.toMatchObject({ code: "100227" });
});

test("a URL that the platform gives back in another spelling is the same", async () => {
  const { fetch, client } = platform();
  const iot = client({
    fetch: async (request) => {
      const response = await fetch(request);
      if (request.method !== "GET") return response;
      return new Response((await response.text()).replaceAll(":443/", "/"), response);
    },
  });
  await settle(iot.ensureSubscriptions({ callbackUrl, types: "upgrades" }));
  const { created, kept } = await settle(iot.ensureSubscriptions({ callbackUrl, types: "upgrades" }));
  expect([created.length, kept.length]).toEqual([0, 4]);
});

test.each([
  ["callbackUrl", { callbackUrl: "http://h.example.com:80/", types: "upgrades" }],
  ["types", { callbackUrl, types: "all" }],
  ["types", { callbackUrl, types: ["deviceRemoved"] }],
  ["types", { callbackUrl, types: undefined }],
])("a wrong %s is refused before anything is changed: %o", async (option, wish) => {
  const { iot, exchanges } = platform();
  const call = iot.ensureSubscriptions(wish as never);
  await expect(call).rejects.toMatchObject({ name: "ConfigError", option });
  expect(exchanges).toEqual([]);
});

test("an HTTP callback URL is taken in a test set-up", async () => {
  const { client } = platform();
  const wish = { callbackUrl: "http://hooks.example.com:80/iot", types: ["deviceAdded"] } as const;
  const { created } = await settle(client({ commissioning: true }).ensureSubscriptions(wish));
  expect(created).toEqual(["deviceAdded"]);
});

test("a client of the calls for upgrades is enough for upgrades, and says that it knows no other types", async () => {
  const { subDeviceBusinessData: _, ...needed } = subscriptionOperations;
  const { fetch, exchanges } = platform();
  const some = createClientOf(needed, { ...app, baseUrl: "http://localhost:1", fetch });
  const { created } = await settle(ensureSubscriptions(some, { callbackUrl, types: "upgrades" }));
  expect(created).toEqual(managementNotifyTypes);
  const before = exchanges.length;
  await expect(ensureSubscriptions(some, { callbackUrl, types: ["deviceAdded"] })).rejects.toMatchObject({
    name: "ConfigError",
    message: expect.stringMatching(/types: must be "upgrades" or a list of swUpgrade[A-Za-z, ]+fwUpgradeResultNotify/),
  });
  expect(exchanges).toHaveLength(before);
});
