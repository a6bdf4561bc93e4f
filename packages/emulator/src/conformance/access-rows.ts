import { expect } from "vitest";
import { answers, given, rowsOf, type Row } from "./rows.ts";
import { appId, bearer, other, paths, secret, twoApps } from "./trial.ts";

const credentials = { appId, secret };
const list = paths.subscriptions;
const form = { "content-type": "application/x-www-form-urlencoded" };

export const accessRows: readonly Row[] = rowsOf({
  "1.2": {
    "Every call but those that log in carries app_key; without it /iodm answers 500 100229": ({ bare }) =>
      answers(bare("GET", paths.tasks), "500 100229"),
    "Without app_key /iocm answers 500 100220": ({ bare }) => answers(bare("GET", list), "500 100220"),
    "The header may also be called x-app-key": async ({ bare, login }) => {
      const { authorization } = bearer((await login()).json.accessToken);
      await answers(bare("GET", list, { headers: { "x-app-key": appId, authorization: authorization! } }), "200");
    },
    "Authorization is Bearer and the token; anything else is 403 1010005": async ({ bare, login }) => {
      const authorization: string = (await login()).json.accessToken;
      await answers(bare("GET", list, { headers: { app_key: appId, authorization } }), "403 1010005");
      await answers(bare("GET", list, { headers: { app_key: appId } }), "403 1010005");
    },
    "The token may also be in the header access_token, as an early Go client sends it": async ({ bare, login }) => {
      const access_token: string = (await login()).json.accessToken;
      await answers(bare("GET", list, { headers: { app_key: appId, access_token } }), "200");
    },
    "Replies have the Content-Type application/json; charset=UTF-8": async ({ login }) =>
      expect((await login()).contentType).toBe("application/json; charset=UTF-8"),
  },
  "1.4": {
    "Times are UTC as yyyyMMdd'T'HHmmss'Z'": async ({ get, upgrade }) =>
      expect((await get(`${paths.tasks}/${await upgrade()}`)).createTime).toBe("20260101T000000Z"),
  },
  "1.5": {
    "appId names another application; without its authorisation the answer is 403 100217": ({ call }) =>
      answers(call("GET", `${list}?appId=other`), "403 100217"),
  },
  "2.1": {
    "Login is form encoded and needs no other header": async ({ login }) => {
      const { status, json } = await login();
      expect(status).toBe(200);
      expect(Object.keys(json)).toEqual(["accessToken", "refreshToken", "expiresIn", "tokenType", "scope"]);
    },
    "expiresIn is 3600 and scope is default": async ({ login }) =>
      expect((await login()).json).toMatchObject({ expiresIn: 3600, scope: "default" }),
    "A wrong appId or secret is 401 100208": async ({ bare }) => {
      await answers(bare("POST", paths.login, { body: { appId, secret: "wrong" } }), "401 100208");
      await answers(bare("POST", paths.login, { body: { appId: "wrong", secret } }), "401 100208");
    },
    "A secret with blanks, or of more than 256 characters, is as wrong as any other: 401 100208": async ({ bare }) => {
      for (const wrong of [`${secret} `, `${secret}\n`, "a b", "x".repeat(257)])
        for (const field of ["appId", "secret"]) {
          const body = { ...credentials, [field]: wrong };
          await answers(bare("POST", paths.login, { body }), "401 100208");
          const encoded = { body: new URLSearchParams(body).toString(), headers: form };
          await answers(bare("POST", paths.login, encoded), "401 100208");
          await answers(bare("POST", paths.refresh, { body: { ...body, refreshToken: "x" } }), "401 100208");
        }
    },
    "An empty appId or secret is 400 102202": ({ bare }) =>
      answers(bare("POST", paths.login, { body: `appId=${appId}&secret=`, headers: form }), "400 102202"),
    "A frozen application cannot log in: 400 100247": given({ apps: [{ ...credentials, frozen: true }] }, ({ login }) =>
      answers(login(), "400 100247"),
    ),
    "A new login ends the earlier token, which then gets 403 1010005 and not 401": async ({ bare, login }) => {
      const first = bearer((await login()).json.accessToken);
      const second = bearer((await login()).json.accessToken);
      await answers(bare("GET", list, { headers: first }), "403 1010005");
      await answers(bare("GET", list, { headers: second }), "200");
    },
    "A token ends after expiresIn seconds": async ({ call, login, wait }) => {
      await login();
      wait(3599);
      await answers(call("GET", list), "200");
      wait(1);
      await answers(call("GET", list), "403 1010005");
    },
    "The token of one application does not work for another": given(twoApps, async ({ bare, login }) => {
      const headers = { ...bearer((await login()).json.accessToken), app_key: other.appId };
      await answers(bare("GET", list, { headers }), "403 1010005");
    }),
  },
  "2.2": {
    "A refresh gives five fields like a login, among them a new refresh token": async ({ bare, login }) => {
      const before = (await login()).json;
      const after = await bare("POST", paths.refresh, { body: { ...credentials, refreshToken: before.refreshToken } });
      expect(after.status).toBe(200);
      expect(Object.keys(after.json)).toEqual(Object.keys(before));
      expect(after.json.refreshToken).not.toBe(before.refreshToken);
    },
    "A refresh ends the earlier access token, and a refresh token works once: 401 100208": async ({ bare, login }) => {
      const { accessToken, refreshToken } = (await login()).json;
      const body = { ...credentials, refreshToken };
      await bare("POST", paths.refresh, { body });
      await answers(bare("GET", list, { headers: bearer(accessToken) }), "403 1010005");
      await answers(bare("POST", paths.refresh, { body }), "401 100208");
    },
    "A refresh token has a life of its own": given({ tokens: { refreshLife: 7200 } }, async ({ bare, login, wait }) => {
      const { refreshToken } = (await login()).json;
      wait(7200);
      await answers(bare("POST", paths.refresh, { body: { ...credentials, refreshToken } }), "401 100208");
    }),
    "A refresh without its fields is 400 50400": ({ bare }) =>
      answers(bare("POST", paths.refresh, { body: { appId } }), "400 50400"),
  },
  "2.3": {
    "Logout answers 204 without a body and ends the token": async ({ bare, call, login }) => {
      const { accessToken } = (await login()).json;
      const reply = await bare("POST", paths.logout, { body: { accessToken } });
      expect([reply.status, reply.text]).toEqual([204, ""]);
      await answers(call("GET", list), "403 1010005");
    },
  },
});
