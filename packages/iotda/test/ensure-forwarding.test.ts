import { expect, test } from "vitest";
import { ensureForwarding } from "../src/index.ts";
import { callbackUrl, capped, idsOf, platform, upgrade } from "./platform.ts";

test("rule, action and activation are set in one step, and a second one changes nothing", async () => {
  const { emulator, iotda } = platform();
  const wanted = { callbackUrl, token: "aB3dE5" };
  expect(await ensureForwarding(iotda, wanted)).toMatchObject({ rule: "created", action: "created", activated: true });
  expect(await ensureForwarding(iotda, wanted)).toMatchObject({ rule: "kept", action: "kept", activated: false });
  await iotda.createBatchTask(upgrade(idsOf(1)));
  await emulator.idle();
  expect(emulator.record.notifications.map(({ fate }) => fate)).toEqual(["delivered", "delivered", "delivered"]);
});

test("what differs is changed, what was switched off goes on, and what is somebody else's stays", async () => {
  const { iotda } = platform();
  const other = "https://elsewhere.example.com:443/iot/token";
  await ensureForwarding(iotda, { callbackUrl: other });
  const { ruleId } = await ensureForwarding(iotda, { callbackUrl });
  expect(await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5" })).toMatchObject({ action: "changed" });
  await iotda.updateRoutingRule({ rule_id: ruleId, active: false });
  expect(await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5" })).toMatchObject({
    action: "kept",
    activated: true,
  });
  const { rules } = await iotda.listRoutingRules({});
  expect(rules).toHaveLength(1);
  const { actions } = await iotda.listRuleActions({});
  expect(actions.map(({ channel_detail }) => channel_detail?.http_forwarding)).toMatchObject([
    { url: callbackUrl, signature_enable: true },
    { url: other, signature_enable: false },
  ]);
});

test("what is there already is found on a later page", async () => {
  const { iotda } = platform();
  const other = "https://elsewhere.example.com:443/iot/token";
  const { ruleId } = await ensureForwarding(iotda, { callbackUrl });
  await ensureForwarding(iotda, { callbackUrl: other });
  await iotda.createRoutingRule({ subject: { resource: "batchtask", event: "update" } });
  expect(await ensureForwarding(capped(iotda, 1), { callbackUrl })).toEqual({
    ruleId,
    rule: "kept",
    action: "kept",
    activated: false,
  });
});

test("a rule of another resource space is not taken", async () => {
  const { iotda } = platform();
  await ensureForwarding(iotda, { callbackUrl, appId: "app-2" });
  expect(await ensureForwarding(iotda, { callbackUrl, appId: "app-1" })).toMatchObject({ rule: "created" });
});

test.each(["https://hooks.example.com/iot", "http://hooks.example.com:80/iot"])("%s is refused", async (url) => {
  const { iotda } = platform();
  await expect(ensureForwarding(iotda, { callbackUrl: url })).rejects.toMatchObject({ option: "callbackUrl" });
});
