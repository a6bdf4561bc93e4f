import { expect } from "vitest";
import { appId, callback, managementTypes, paths, row, trial, type Reply, type Row } from "./trial.ts";

const refused = (reply: Reply, status: number, code: string): void => {
  expect([reply.status, reply.json?.error_code]).toEqual([status, code]);
};
const notifyType = managementTypes[0];
const business = { notifyType: "deviceDataChanged", callbackUrl: callback };

export const subscriptionRows: readonly Row[] = [
  row("3.1", "Service data: 201 with subscriptionId, notifyType and callbackUrl", async () => {
    const reply = await trial().call("POST", `${paths.subscriptions}?ownerFlag=false`, business);
    expect(reply.status).toBe(201);
    expect(reply.json).toEqual({ subscriptionId: expect.stringMatching(/^[\da-f]{32}$/), ...business });
  }),
  row("3.1", "Service data: a type that is subscribed already is 409 100227", async () => {
    const { call } = trial();
    await call("POST", paths.subscriptions, business);
    refused(await call("POST", paths.subscriptions, business), 409, "100227");
  }),
  row("3.1", "Service data: an illegal callback address is 400 100222", async () => {
    const reply = await trial().call("POST", paths.subscriptions, { ...business, callbackUrl: "https://a.example/x" });
    refused(reply, 400, "100222");
    expect(reply.json.error_desc).toBe("The request callbackurl is illegal.");
  }),
  row("3.1", "Service data: naming an application that has not authorised the caller is 403 100217", async () => {
    refused(await trial().call("POST", paths.subscriptions, { ...business, appId: "other" }), 403, "100217");
  }),
  row("3.2", "Management data: 200 with an empty body and a Content-Type, so no id", async () => {
    const reply = await trial().call("POST", paths.subscribe, { notifyType, callbackurl: callback });
    expect([reply.status, reply.text, reply.contentType]).toEqual([200, "", "application/json; charset=UTF-8"]);
  }),
  row("3.2", "Management data: callbackurl and callbackUrl are both taken", async () => {
    const { call } = trial();
    for (const field of ["callbackurl", "callbackUrl"])
      expect((await call("POST", paths.subscribe, { notifyType, [field]: callback })).status).toBe(200);
    expect((await call("GET", paths.subscriptions)).json.subscriptions[0].callbackUrl).toBe(callback);
  }),
  row("3.2", "Management data: one type a call, each with its own URL", async () => {
    const { call } = trial();
    for (const [at, type] of managementTypes.entries())
      await call("POST", paths.subscribe, { notifyType: type, callbackurl: `https://a.example:443/${at}` });
    const { json } = await call("GET", paths.subscriptions);
    expect(json.subscriptions.map((one: { callbackUrl: string }) => one.callbackUrl)).toEqual(
      [0, 1, 2, 3].map((at) => `https://a.example:443/${at}`),
    );
  }),
  row(
    "3.2",
    "Management data: an invalid callback URL is 400 100222 with the words Internal server error.",
    async () => {
      const reply = await trial().call("POST", paths.subscribe, { notifyType, callbackurl: "https://a.example:443" });
      refused(reply, 400, "100222");
      expect(reply.json.error_desc).toBe("Internal server error.");
    },
  ),
  row("3.2", "Management data: an unknown or missing notifyType is 400 100228", async () => {
    const { call } = trial();
    refused(await call("POST", paths.subscribe, { notifyType: "nope", callbackurl: callback }), 400, "100228");
    refused(await call("POST", paths.subscribe, { callbackurl: callback }), 400, "100228");
    refused(await call("POST", paths.subscribe, "not json"), 400, "100228");
  }),
  row("3.2", "Management data: an application that does not exist is 403 100203", async () => {
    const reply = await trial().bare("POST", paths.subscribe, { headers: { app_key: "nobody" }, body: {} });
    refused(reply, 403, "100203");
  }),
  row("3.3", "One subscription is read by its id", async () => {
    const { call } = trial();
    const { subscriptionId } = (await call("POST", paths.subscriptions, business)).json;
    const reply = await call("GET", `${paths.subscriptions}/${subscriptionId}?appId=${appId}`);
    expect(reply.json).toEqual({ subscriptionId, ...business });
  }),
  row("3.3", "An unknown id is 404 100225, by analogy with the deletion", async () => {
    refused(await trial().call("GET", `${paths.subscriptions}/nope`), 404, "100225");
  }),
  row("3.4", "The batch query shows management subscriptions too, filtered by notifyType", async () => {
    const { call, subscribe } = trial();
    await subscribe();
    await call("POST", paths.subscriptions, business);
    expect((await call("GET", paths.subscriptions)).json.totalCount).toBe(5);
    const { json } = await call("GET", `${paths.subscriptions}?notifyType=fwUpgradeResultNotify`);
    expect(json).toMatchObject({ totalCount: 1, subscriptions: [{ notifyType: "fwUpgradeResultNotify" }] });
  }),
  row("3.4", "Pages count from 0; without pageNo there is no paging; pageSize is 10 unless said", async () => {
    const { call, subscribe } = trial();
    await subscribe();
    const second = (await call("GET", `${paths.subscriptions}?pageNo=1&pageSize=3`)).json;
    expect(second).toMatchObject({ totalCount: 4, pageNo: 1, pageSize: 3 });
    expect(second.subscriptions).toHaveLength(1);
    expect((await call("GET", `${paths.subscriptions}?pageNo=0`)).json.pageSize).toBe(10);
    expect((await call("GET", paths.subscriptions)).json.subscriptions).toHaveLength(4);
  }),
  row("3.4", "More matches than the limit of 1000 (3 here) are 400 100224, unless the query is paged", async () => {
    const { call, subscribe } = trial({ subscriptions: { mostMatches: 3 } });
    await subscribe();
    refused(await call("GET", paths.subscriptions), 400, "100224");
    expect((await call("GET", `${paths.subscriptions}?pageNo=0`)).status).toBe(200);
  }),
  row("3.5", "Deleting one answers 204, deleting it again 404 100225", async () => {
    const { call } = trial();
    const { subscriptionId } = (await call("POST", paths.subscriptions, business)).json;
    expect((await call("DELETE", `${paths.subscriptions}/${subscriptionId}`)).status).toBe(204);
    refused(await call("DELETE", `${paths.subscriptions}/${subscriptionId}`), 404, "100225");
  }),
  row(
    "3.5",
    "Deleting in batches filters by notifyType and callbackUrl, also when the query is not encoded",
    async () => {
      const { call, subscribe } = trial();
      await subscribe();
      expect((await call("DELETE", `${paths.subscriptions}?notifyType=${notifyType}`)).status).toBe(204);
      expect((await call("DELETE", `${paths.subscriptions}?&callbackUrl=${callback}`)).status).toBe(204);
      expect((await call("GET", paths.subscriptions)).json.totalCount).toBe(0);
    },
  ),
  row("3.5", "No filter deletes every subscription of the application, and none of another", async () => {
    const other = { appId: "other", secret: "x" };
    const { bare, call, emulator, subscribe } = trial({ apps: [{ appId, secret: "s3cret" }, other] });
    const { accessToken } = (await bare("POST", paths.login, { body: other })).json;
    const headers = { app_key: "other", authorization: `Bearer ${accessToken}` };
    await bare("POST", paths.subscriptions, { body: business, headers });
    await subscribe();
    expect((await call("DELETE", paths.subscriptions)).status).toBe(204);
    const left = await (await emulator.fetch(new Request("http://platform/admin/subscriptions"))).json();
    expect(left).toMatchObject([{ appId: "other" }]);
  }),
  row("3.5", "Nothing that matches is 404 100225", async () => {
    refused(await trial().call("DELETE", paths.subscriptions), 404, "100225");
  }),
  row("3.5", "A deleted subscription is pushed to no more", async () => {
    const { arrivals, call, emulator, subscribe, upgrade } = trial();
    await subscribe();
    await call("DELETE", paths.subscriptions);
    await upgrade();
    await emulator.idle();
    expect(arrivals).toEqual([]);
  }),
  row(
    "3.6",
    "Older clients subscribe to service data at v1.1.0/subscribe and v1.2.0/subscribe: 201 without a body",
    async () => {
      for (const version of ["v1.1.0", "v1.2.0"]) {
        const { call } = trial();
        const path = `/iocm/app/sub/${version}/subscribe`;
        const reply = await call("POST", path, { notifyType: "deviceDataChanged", callbackurl: callback });
        expect([reply.status, reply.text, reply.contentType]).toEqual([201, "", "application/json; charset=UTF-8"]);
        expect((await call("GET", paths.subscriptions)).json.subscriptions).toMatchObject([business]);
        refused(
          await call("POST", path, { notifyType: "deviceDataChanged", callbackurl: "https://a.example" }),
          400,
          "100222",
        );
        refused(await call("POST", path, { notifyType, callbackurl: callback }), 400, "100228");
      }
    },
  ),
  row("3.6", "Older clients subscribe at every start: the new subscription replaces the one there is", async () => {
    const { call } = trial();
    for (const callbackurl of ["https://a.example:443/old", "https://a.example:443/new"])
      await call("POST", "/iocm/app/sub/v1.1.0/subscribe", { notifyType: "deviceAdded", callbackurl });
    const { subscriptions } = (await call("GET", paths.subscriptions)).json;
    expect(subscriptions).toMatchObject([{ callbackUrl: "https://a.example:443/new" }]);
  }),
  row("5.2", "A callback URL needs host, explicit port and path: http://IP:PORT/ passes", async () => {
    const { call } = trial();
    const attempt = async (callbackurl: string): Promise<number> =>
      (await call("POST", paths.subscribe, { notifyType, callbackurl })).status;
    expect(await attempt("http://203.0.113.9:80/")).toBe(200);
    expect(await attempt("http://203.0.113.9:80")).toBe(400);
    expect(await attempt("http://203.0.113.9/path")).toBe(400);
  }),
  row("5.2", "HTTP callbacks are for commissioning and can be refused", async () => {
    const { call } = trial({ subscriptions: { httpCallbacks: false } });
    const callbackurl = "http://203.0.113.9:80/path";
    refused(await call("POST", paths.subscribe, { notifyType, callbackurl }), 400, "100222");
  }),
  row(
    "8",
    "The bytes that the vendor's Python SDK sends are taken: spaces in JSON, a query without encoding",
    async () => {
      const { call } = trial();
      const management = `{"callbackurl": "${callback}", "notifyType": "${notifyType}"}`;
      expect((await call("POST", paths.subscribe, management)).status).toBe(200);
      const service = `{"appId": null, "callbackUrl": "${callback}", "channel": null, "notifyType": "deviceAdded", "ownerFlag": null}`;
      expect((await call("POST", `${paths.subscriptions}?&ownerFlag=None`, service)).status).toBe(201);
      const query = `?&notifyType=deviceAdded&pageNo=0&pageSize=10`;
      expect((await call("GET", `${paths.subscriptions}${query}`)).json.totalCount).toBe(1);
    },
  ),
  row("8", "Nulls and unknown keys in a body are ignored", async () => {
    const { call } = trial();
    const body = { ...business, appId: null, ownerFlag: null, unheardOf: { x: 1 } };
    expect((await call("POST", `${paths.subscriptions}?ownerFlag=None`, body)).status).toBe(201);
  }),
];
