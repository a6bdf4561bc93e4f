import { describe, expect, test } from "vitest";
import type { EmulatorOptions } from "../options.ts";
import { appId, callback, paths, secret, trial } from "../conformance/trial.ts";

describe("/admin", () => {
  test("pages through notifications and deliveries", async () => {
    const { bare, run } = trial();
    await run();
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
    const { bare, login, run } = trial();
    const { accessToken, refreshToken } = (await login()).json;
    await run();
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

  test.each([
    ["faults", { kind: "meteor" }, "kind "],
    ["business", { notifyTypes: ["swUpgradeResultNotify"] }, "notifyTypes.0 "],
  ])("refuses %s that it does not know, with the field at fault", async (area, body, field) => {
    const { status, json } = await trial().bare("POST", `/admin/${area}`, { body });
    expect(status).toBe(400);
    expect(json.error).toMatch(`/admin/${area} request is not valid: ${field}`);
  });

  test("pauses, resumes and moves the clock", async () => {
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

  test.each([
    ["clock", { jump: 1e300 }],
    ["clock", { jump: -1e12 }],
    ["faults", { kind: "clock-jump", seconds: 1e300 }],
    ["faults", { kind: "delay", seconds: -5 }],
  ])("refuses to move the clock out of all dates: %s %j", async (area, body) => {
    const { bare } = trial();
    expect((await bare("POST", `/admin/${area}`, { body })).status).toBe(400);
    expect((await bare("GET", "/admin/state")).status).toBe(200);
  });

  describe("is for programs and its own operator", () => {
    const body = { kind: "drop" };
    const statusOf = async (
      headers: Record<string, string>,
      options: Partial<EmulatorOptions> = {},
    ): Promise<number[]> => {
      const { bare } = trial(options);
      const got = await bare("GET", "/admin/state", { headers });
      const posted = await bare("POST", "/admin/faults", { headers, body });
      return [got.status, posted.status];
    };

    test.each([
      [{}],
      [{ host: "127.0.0.1:8743" }],
      [{ host: "[::1]:8743" }],
      [{ host: "localhost:8743" }],
      [{ host: "LOCALHOST" }],
      [{ host: "192.168.0.7:8743" }],
      [{ host: "127.0.0.1:8743", "sec-fetch-site": "none" }],
      [{ host: "127.0.0.1:8743", "sec-fetch-site": "same-origin", origin: "http://127.0.0.1:8743" }],
    ])("takes %j", async (headers) => expect(await statusOf(headers as Record<string, string>)).toEqual([200, 201]));

    test.each([
      [{ host: "127.0.0.1:8743", "sec-fetch-site": "cross-site" }],
      [{ host: "127.0.0.1:8743", "sec-fetch-site": "same-site" }],
      [{ host: "127.0.0.1:8743", origin: "https://evil.example" }],
      [{ host: "127.0.0.1:8743", origin: "http://127.0.0.1:3000" }],
      [{ host: "127.0.0.1:8743", origin: "null" }],
      [{ host: "evil.example:8743" }],
      [{ host: "evil.example:8743", origin: "http://evil.example:8743", "sec-fetch-site": "same-origin" }],
      [{ host: "127.0.0.1.evil.example" }],
      [{ host: "localhost.evil.example:8743" }],
      [{ host: "" }],
    ])("refuses %j", async (headers) => expect(await statusOf(headers as Record<string, string>)).toEqual([403, 403]));

    test("takes a name that was given", async () => {
      expect(await statusOf({ host: "emulator:8743" }, { adminHosts: ["Emulator"] })).toEqual([200, 201]);
    });

    test("does not restrict the platform's own API", async () => {
      const { bare } = trial();
      const headers = { host: "iot.example.com:8743", origin: "https://shop.example" };
      expect((await bare("POST", paths.login, { body: { appId, secret }, headers })).status).toBe(200);
    });
  });
});
