import { describe, expect, test } from "vitest";
import { callback, paths, secret, trial } from "../conformance/trial.ts";

describe("/admin", () => {
  test("pages through notifications and deliveries", async () => {
    const { bare, emulator, subscribe, upgrade } = trial();
    await subscribe();
    await upgrade();
    await emulator.idle();
    const all = (await bare("GET", "/admin/notifications")).json;
    expect(all).toHaveLength(20);
    const page = (await bare("GET", "/admin/notifications?after=3&limit=2")).json;
    expect(page).toEqual(all.slice(3, 5));
    expect(page[0]).toMatchObject({ id: "notification-4", seq: 4, fate: "delivered", body: { appId: "my-app" } });
    expect((await bare("GET", "/admin/deliveries?after=19")).json).toEqual([
      expect.objectContaining({ id: "delivery-20", notificationId: "notification-20", attempt: 1, status: 200 }),
    ]);
    expect((await bare("GET", "/admin/deliveries?after=20")).json).toEqual([]);
  });

  test("tells idle from running", async () => {
    const { bare, emulator, upgrade } = trial();
    emulator.pause();
    await upgrade();
    expect((await bare("GET", "/admin/state")).json).toMatchObject({ idle: false, tasks: [{ status: "wait" }] });
    emulator.resume();
    await emulator.idle();
    expect((await bare("GET", "/admin/state")).json).toMatchObject({ idle: true, tasks: [{ status: "success" }] });
  });

  test("counts calls and refusals", async () => {
    const { bare, call } = trial();
    await call("GET", paths.tasks);
    await call("GET", `${paths.tasks}/none`);
    expect((await bare("GET", "/admin/calls")).json).toEqual([
      { operation: "getAuthToken", calls: 1, refused: {} },
      { operation: "queryUpgradeTaskList", calls: 1, refused: {} },
      { operation: "queryUpgradeTask", calls: 1, refused: { "123009": 1 } },
    ]);
  });

  test("shows no secret, no usable token and no callback path", async () => {
    const { bare, emulator, login, subscribe, upgrade } = trial();
    const { accessToken, refreshToken } = (await login()).json;
    await subscribe();
    await upgrade();
    await emulator.idle();
    const areas = ["state", "notifications", "deliveries", "subscriptions", "tasks", "tokens", "calls", "faults"];
    const shown = await Promise.all(areas.map(async (area) => (await bare("GET", `/admin/${area}`)).text));
    expect(shown.every((text) => text.length > 1)).toBe(true);
    const token = callback.split("/").at(-1)!;
    for (const hidden of [secret, accessToken, refreshToken, token]) expect(shown.join()).not.toContain(hidden);
  });

  test("puts faults in and takes them out", async () => {
    const { bare } = trial();
    const added = await bare("POST", "/admin/faults", { body: { kind: "drop", share: 0.1 } });
    expect([added.status, added.json.id]).toEqual([201, 1]);
    expect((await bare("GET", "/admin/faults")).json).toEqual([added.json]);
    expect((await bare("DELETE", "/admin/faults/1")).status).toBe(204);
    expect((await bare("DELETE", "/admin/faults/1")).status).toBe(404);
  });

  test("refuses a fault that it does not know, with the field at fault", async () => {
    const { bare } = trial();
    const reply = await bare("POST", "/admin/faults", { body: { kind: "meteor" } });
    expect(reply.status).toBe(400);
    expect(reply.json.error).toMatch(/^\/admin\/faults request is not valid: kind /);
  });

  test("holds the clock, lets it run and moves it", async () => {
    const { bare, call, emulator, login, upgrade } = trial();
    await login();
    await bare("POST", "/admin/clock", { body: { paused: true } });
    await upgrade();
    expect(emulator.record.deliveries.length).toBe(0);
    await bare("POST", "/admin/clock", { body: { paused: false } });
    await emulator.idle();
    await bare("POST", "/admin/clock", { body: { jump: 3600 } });
    expect((await call("GET", paths.tasks)).json.error_code).toBe("1010005");
  });
});
