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

const batchtask = { resource: "batchtask", event: "update" };

test.each<[what: string, rule: object, wanted: object]>([
  ["of a resource space, where all are wanted", { app_type: "APP", app_id: "app-2" }, {}],
  ["of the default resource space, where all are wanted", { app_type: "APP" }, {}],
  ["of all resource spaces, where one is wanted", { app_type: "GLOBAL" }, { appId: "app-1" }],
  ["with a condition", { where: "status = 'Fail'" }, {}],
  ["that selects fields", { select: "notify_data.body.task_id" }, {}],
])("a stopped rule %s is left alone, also if it forwards to the same address", async (_, rule, wanted) => {
  const { iotda } = platform();
  const { rule_id } = await iotda.createRoutingRule({ subject: batchtask, ...rule });
  await iotda.createRuleAction({
    rule_id,
    channel: "HTTP_FORWARDING",
    channel_detail: { http_forwarding: { url: callbackUrl } },
  });
  const before = await iotda.showRoutingRule({ rule_id });
  const report = await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5", ...wanted });
  expect(report).toMatchObject({ rule: "created", action: "created", activated: true });
  expect(await iotda.showRoutingRule({ rule_id })).toEqual(before);
  expect((await iotda.listRuleActions({ rule_id })).actions).toMatchObject([
    { channel_detail: { http_forwarding: { url: callbackUrl } } },
  ]);
  expect(await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5", ...wanted })).toEqual({
    ruleId: report.ruleId,
    rule: "kept",
    action: "kept",
    activated: false,
  });
});

test("a stopped rule that forwards elsewhere does not run again", async () => {
  const { iotda } = platform();
  const { ruleId } = await ensureForwarding(iotda, { callbackUrl: "https://elsewhere.example.com:443/iot/token" });
  await iotda.updateRoutingRule({ rule_id: ruleId, active: false });
  expect(await ensureForwarding(iotda, { callbackUrl })).toMatchObject({ rule: "created", activated: true });
  expect(await iotda.showRoutingRule({ rule_id: ruleId })).toMatchObject({ active: false });
});

test.each([{ select: "*" }, { where: "" }, { app_type: undefined }, { app_type: "", app_id: "" }, { select: null }])(
  "a rule that the platform shows with %j is still the one that was created",
  async (shown) => {
    const { iotda } = platform();
    const listRoutingRules = async (request: object) => {
      const reply = await iotda.listRoutingRules(request);
      return { ...reply, rules: reply.rules.map((rule) => ({ ...rule, ...shown })) };
    };
    const client = { ...iotda, listRoutingRules } as unknown as typeof iotda;
    await ensureForwarding(client, { callbackUrl });
    expect(await ensureForwarding(client, { callbackUrl })).toMatchObject({ rule: "kept", action: "kept" });
  },
);

test("a rule whose action was not created is completed", async () => {
  const { iotda } = platform();
  const { rule_id } = await iotda.createRoutingRule({ subject: batchtask, app_type: "GLOBAL" });
  expect(await ensureForwarding(iotda, { callbackUrl })).toEqual({
    ruleId: rule_id,
    rule: "kept",
    action: "created",
    activated: true,
  });
});

test("a change keeps the certificate and its host, which it does not mention", async () => {
  const { iotda } = platform();
  const { ruleId: rule_id } = await ensureForwarding(iotda, { callbackUrl, certId: "cert-1" });
  const [action] = (await iotda.listRuleActions({ rule_id })).actions;
  const kept = { cert_id: "cert-1", cn_name: "hooks.example.com", sni_enable: true };
  const http_forwarding = { url: callbackUrl, ...kept };
  await iotda.updateRuleAction({ action_id: action!.action_id, channel_detail: { http_forwarding } });
  expect(await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5" })).toMatchObject({ action: "changed" });
  const { actions } = await iotda.listRuleActions({ rule_id });
  expect(actions).toMatchObject([{ channel_detail: { http_forwarding: { ...kept, signature_enable: true } } }]);
  expect(await ensureForwarding(iotda, { callbackUrl, token: "aB3dE5", certId: "cert-2" })).toMatchObject({
    action: "changed",
  });
  expect((await iotda.listRuleActions({ rule_id })).actions).toMatchObject([
    { channel_detail: { http_forwarding: { ...kept, cert_id: "cert-2", signature_enable: true } } },
  ]);
});
