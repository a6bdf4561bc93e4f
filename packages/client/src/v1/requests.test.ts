import { expect, test } from "vitest";
import { callbackUrl, inFakeTime, platform, settle } from "../../test/platform.ts";

inFakeTime();

test.each(["https://hooks.example.com/iot", "https://hooks.example.com:443", "http://hooks.example.com:80/iot"])(
  "%s is refused as callback URL before anything is sent",
  async (url) => {
    const { iot, exchanges } = platform();
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

test("deleting every subscription needs all: true", async () => {
  const { iot, exchanges } = platform();
  for (const request of [{}, { notifyType: undefined }, { all: false }, { all: true, notifyType: "deviceAdded" }])
    await expect(iot.deleteBatchSubscriptions(request as never)).rejects.toMatchObject({
      name: "ConfigError",
      option: "all",
    });
  expect(exchanges).toEqual([]);

  await settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }));
  await settle(iot.deleteBatchSubscriptions({ all: true }));
  expect(exchanges.at(-1)?.line).toBe("DELETE /iocm/app/sub/v1.2.0/subscriptions");
  expect((await settle(iot.queryBatchSubscriptions({}))).subscriptions).toEqual([]);
});

test("a login without its own credentials has the client's", async () => {
  const { iot } = platform();
  const { refreshToken } = await settle(iot.getAuthToken({ appId: undefined, secret: undefined } as object));
  await expect(settle(iot.refreshAuthToken({ appId: undefined, refreshToken } as never))).resolves.toBeDefined();
});
