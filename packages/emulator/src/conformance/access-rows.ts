import { expect } from "vitest";
import { appId, paths, row, secret, trial, type Reply, type Row } from "./trial.ts";

const credentials = { appId, secret };
const rejected = (reply: Reply): void => {
  expect([reply.status, reply.json.error_code]).toEqual([403, "1010005"]);
};
const list = paths.subscriptions;
const bearer = (accessToken: string): Record<string, string> => ({
  app_key: appId,
  authorization: `Bearer ${accessToken}`,
});

export const accessRows: readonly Row[] = [
  row("1.2", "Every call but those that log in carries app_key; without it /iodm answers 500 100229", async () => {
    const { bare } = trial();
    const reply = await bare("GET", paths.tasks);
    expect([reply.status, reply.json.error_code]).toEqual([500, "100229"]);
  }),
  row("1.2", "Without app_key /iocm answers 500 100220", async () => {
    const reply = await trial().bare("GET", list);
    expect([reply.status, reply.json.error_code]).toEqual([500, "100220"]);
  }),
  row("1.2", "The header may also be called x-app-key", async () => {
    const { bare, login } = trial();
    const { accessToken } = (await login()).json;
    const headers = { "x-app-key": appId, authorization: `Bearer ${accessToken}` };
    expect((await bare("GET", list, { headers })).status).toBe(200);
  }),
  row("1.2", "Authorization is Bearer and the token; anything else is 403 1010005", async () => {
    const { bare, login } = trial();
    const { accessToken } = (await login()).json;
    rejected(await bare("GET", list, { headers: { app_key: appId, authorization: accessToken } }));
    rejected(await bare("GET", list, { headers: { app_key: appId } }));
  }),
  row("1.2", "An early Go client sends the token in access_token instead; that is taken too", async () => {
    const { bare, login } = trial();
    const { accessToken } = (await login()).json;
    expect((await bare("GET", list, { headers: { app_key: appId, access_token: accessToken } })).status).toBe(200);
  }),
  row("1.2", "Replies have the Content-Type application/json; charset=UTF-8", async () => {
    expect((await trial().login()).contentType).toBe("application/json; charset=UTF-8");
  }),
  row("1.4", "Times are UTC as yyyyMMdd'T'HHmmss'Z'", async () => {
    const { upgrade, call } = trial();
    const task = await call("GET", `${paths.tasks}/${await upgrade()}`);
    expect(task.json.createTime).toBe("20260101T000000Z");
  }),
  row("1.5", "appId names another application; without its authorisation the answer is 403 100217", async () => {
    const reply = await trial().call("GET", `${list}?appId=other`);
    expect([reply.status, reply.json.error_code]).toEqual([403, "100217"]);
  }),
  row("2.1", "Login is form encoded and needs no other header", async () => {
    const { status, json } = await trial().login();
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(["accessToken", "refreshToken", "expiresIn", "tokenType", "scope"]);
  }),
  row("2.1", "expiresIn is 3600 and scope is default", async () => {
    expect((await trial().login()).json).toMatchObject({ expiresIn: 3600, scope: "default" });
  }),
  row("2.1", "A wrong appId or secret is 401 100208", async () => {
    const { bare } = trial();
    for (const body of [
      { appId, secret: "wrong" },
      { appId: "wrong", secret },
    ]) {
      const reply = await bare("POST", paths.login, { body });
      expect([reply.status, reply.json.error_code]).toEqual([401, "100208"]);
    }
  }),
  row("2.1", "A secret with blanks, or of more than 256 characters, is as wrong as any other: 401 100208", async () => {
    const { bare } = trial();
    const wrong = [`${secret} `, `${secret}\n`, "a b", "x".repeat(257)];
    const bodies = wrong.flatMap((text) => [
      { appId, secret: text },
      { appId: text, secret },
    ]);
    for (const body of bodies) {
      const form = new URLSearchParams(body).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      for (const sent of [{ body }, { body: form, headers }]) {
        const reply = await bare("POST", paths.login, sent);
        expect([reply.status, reply.json.error_code]).toEqual([401, "100208"]);
      }
      const refresh = await bare("POST", paths.refresh, { body: { ...body, refreshToken: "x" } });
      expect([refresh.status, refresh.json.error_code]).toEqual([401, "100208"]);
    }
  }),
  row("2.1", "An empty appId or secret is 400 102202", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const reply = await trial().bare("POST", paths.login, { body: `appId=${appId}&secret=`, headers });
    expect([reply.status, reply.json.error_code]).toEqual([400, "102202"]);
  }),
  row("2.1", "A frozen application cannot log in: 400 100247", async () => {
    const { login } = trial({ apps: [{ ...credentials, frozen: true }] });
    const reply = await login();
    expect([reply.status, reply.json.error_code]).toEqual([400, "100247"]);
  }),
  row("2.1", "A new login ends the earlier token, which then gets 403 1010005 and not 401", async () => {
    const { bare, login } = trial();
    const first = (await login()).json.accessToken;
    const second = (await login()).json.accessToken;
    rejected(await bare("GET", list, { headers: bearer(first) }));
    expect((await bare("GET", list, { headers: bearer(second) })).status).toBe(200);
  }),
  row("2.1", "A token ends after expiresIn seconds", async () => {
    const { call, login, wait } = trial();
    await login();
    wait(3599);
    expect((await call("GET", list)).status).toBe(200);
    wait(1);
    rejected(await call("GET", list));
  }),
  row("2.1", "The token of one application does not work for another", async () => {
    const { bare, login } = trial({ apps: [credentials, { appId: "other", secret: "x" }] });
    const { accessToken } = (await login()).json;
    rejected(await bare("GET", list, { headers: { ...bearer(accessToken), app_key: "other" } }));
  }),
  row("2.2", "A refresh gives five fields like a login, among them a new refresh token", async () => {
    const { bare, login } = trial();
    const before = (await login()).json;
    const after = await bare("POST", paths.refresh, { body: { ...credentials, refreshToken: before.refreshToken } });
    expect(after.status).toBe(200);
    expect(Object.keys(after.json)).toEqual(Object.keys(before));
    expect(after.json.refreshToken).not.toBe(before.refreshToken);
  }),
  row("2.2", "A refresh ends the earlier access token, and a refresh token works once: 401 100208", async () => {
    const { bare, login } = trial();
    const { accessToken, refreshToken } = (await login()).json;
    const body = { ...credentials, refreshToken };
    await bare("POST", paths.refresh, { body });
    rejected(await bare("GET", list, { headers: bearer(accessToken) }));
    const again = await bare("POST", paths.refresh, { body });
    expect([again.status, again.json.error_code]).toEqual([401, "100208"]);
  }),
  row("2.2", "A refresh token has a life of its own", async () => {
    const { bare, login, wait } = trial({ tokens: { refreshLife: 7200 } });
    const { refreshToken } = (await login()).json;
    wait(7200);
    const reply = await bare("POST", paths.refresh, { body: { ...credentials, refreshToken } });
    expect(reply.json.error_code).toBe("100208");
  }),
  row("2.2", "A refresh without its fields is 400 50400", async () => {
    const reply = await trial().bare("POST", paths.refresh, { body: { appId } });
    expect([reply.status, reply.json.error_code]).toEqual([400, "50400"]);
  }),
  row("2.3", "Logout answers 204 without a body and ends the token", async () => {
    const { bare, call, login } = trial();
    const { accessToken } = (await login()).json;
    const reply = await bare("POST", paths.logout, { body: { accessToken } });
    expect([reply.status, reply.text]).toEqual([204, ""]);
    rejected(await call("GET", list));
  }),
];
