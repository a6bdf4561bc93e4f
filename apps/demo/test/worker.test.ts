import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

const callback = "http://demo.test/iot/a-token-of-the-callback";
const operator = { headers: { authorization: "Bearer a-token-of-the-operator" } };

const deliver = (url: string, body: object): Promise<Response> =>
  exports.default.fetch(
    new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  );
const handled = async (): Promise<unknown[]> =>
  (await exports.default.fetch(new Request("http://demo.test/api/handled", operator))).json();

const downloading = {
  notifyType: "fwUpgradeStateChangeNotify",
  deviceId: "d-1",
  appId: "a-1",
  operationId: "op-2",
  subOperationId: "sub-2",
  step: "1",
  stepDesc: "downloading",
};

test("a delivery is answered 200 without a body, and a repeated one is handled once", async () => {
  for (let time = 0; time < 2; time += 1) {
    const response = await deliver(callback, downloading);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  }
  await expect
    .poll(handled)
    .toEqual([{ operationId: "op-2", subOperationId: "sub-2", kind: "firmware", state: "downloading", times: 1 }]);
});

test("a delivery to another path is not the platform's", async () => {
  const before = await handled();
  const response = await deliver("http://demo.test/iot/some-other-token-entirely", downloading);
  expect(response.status).toBe(404);
  expect(await handled()).toEqual(before);
});

test("the operator's API is closed to others", async () => {
  expect((await exports.default.fetch(new Request("http://demo.test/api/handled"))).status).toBe(401);
});
