import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { callbackUrl, fakeTime, platform, settle } from "../../test/platform.ts";

beforeEach(fakeTime);
afterEach(() => void vi.useRealTimers());

test.each(["https://hooks.example.com/iot", "https://hooks.example.com:443", "http://hooks.example.com:80/iot"])(
  "%s is refused as callback URL before anything is sent",
  async (url) => {
    const { client, exchanges } = platform();
    const iot = client();
    const calls = [
      iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl: url }),
      iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl: url }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: "ConfigError", option: "callbackUrl" });
    expect(exchanges).toEqual([]);
  },
);

test("an HTTP callback URL is taken in a test set-up", async () => {
  const { client } = platform();
  const iot = client({ commissioning: true });
  const request = { notifyType: "swUpgradeResultNotify", callbackurl: "http://hooks.example.com:80/iot" } as const;
  await expect(settle(iot.subDeviceManagementData(request))).resolves.toBeUndefined();
});

test("deleting every subscription must be said", async () => {
  const { client, exchanges } = platform();
  const iot = client();
  const refused = { name: "ConfigError", option: "all" };
  const everything = {} as { all: true };
  await expect(iot.deleteBatchSubscriptions(everything)).rejects.toMatchObject(refused);
  await expect(iot.deleteBatchSubscriptions({ notifyType: undefined } as never)).rejects.toMatchObject(refused);
  await expect(iot.deleteBatchSubscriptions({ all: false } as never)).rejects.toMatchObject(refused);
  await expect(iot.deleteBatchSubscriptions({ all: true, notifyType: "deviceAdded" } as never)).rejects.toMatchObject(
    refused,
  );
  expect(exchanges).toEqual([]);

  await settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }));
  await settle(iot.deleteBatchSubscriptions({ all: true }));
  expect(exchanges.at(-1)?.line).toBe("DELETE /iocm/app/sub/v1.2.0/subscriptions");
  expect((await settle(iot.queryBatchSubscriptions({}))).subscriptions).toEqual([]);
});

test("deleting by a filter sends the filter", async () => {
  const { client, exchanges } = platform();
  const iot = client();
  await settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }));
  await settle(iot.deleteBatchSubscriptions({ notifyType: "deviceAdded" }));
  expect(exchanges.at(-1)?.line).toBe("DELETE /iocm/app/sub/v1.2.0/subscriptions?notifyType=deviceAdded");
});
