import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { expect } from "vitest";
import { answers, given, rowsOf, type Row } from "./rows.ts";
import { appId, callback, other, paths, twoApps } from "./trial.ts";

const { subscribe: management, subscriptions: service } = paths;
const [notifyType] = managementNotifyTypes;
const business = { notifyType: "deviceDataChanged", callbackUrl: callback };

export const subscriptionRows: readonly Row[] = rowsOf({
  "3.1": {
    "Service data: 201 with subscriptionId, notifyType and callbackUrl": async ({ call }) => {
      const reply = await call("POST", `${service}?ownerFlag=false`, business);
      expect(reply.status).toBe(201);
      expect(reply.json).toEqual({ subscriptionId: expect.stringMatching(/^[\da-f]{32}$/), ...business });
    },
    "Service data: a type that is subscribed already is 409 100227": async ({ call }) => {
      await call("POST", service, business);
      await answers(call("POST", service, business), "409 100227");
    },
    "Service data: an illegal callback address is 400 100222": async ({ call }) => {
      const reply = await call("POST", service, { ...business, callbackUrl: "https://a.example/x" });
      await answers(reply, "400 100222");
      expect(reply.json.error_desc).toBe("The request callbackurl is illegal.");
    },
    "Service data: naming an application that has not authorised the caller is 403 100217": ({ call }) =>
      answers(call("POST", service, { ...business, appId: "other" }), "403 100217"),
  },
  "3.2": {
    "Management data: 200 with an empty body and a Content-Type, so no id": async ({ call }) => {
      const reply = await call("POST", management, { notifyType, callbackurl: callback });
      expect([reply.status, reply.text, reply.contentType]).toEqual([200, "", "application/json; charset=UTF-8"]);
    },
    "Management data: callbackurl and callbackUrl are both taken": async ({ call, get }) => {
      for (const field of ["callbackurl", "callbackUrl"])
        await answers(call("POST", management, { notifyType, [field]: callback }), "200");
      expect((await get(service)).subscriptions[0].callbackUrl).toBe(callback);
    },
    "Management data: one type a call, each with its own URL": async ({ call, get }) => {
      const urls = managementNotifyTypes.map((type) => `https://a.example:443/${type}`);
      for (const [at, callbackurl] of urls.entries())
        await call("POST", management, { notifyType: managementNotifyTypes[at], callbackurl });
      expect((await get(service)).subscriptions).toMatchObject(urls.map((callbackUrl) => ({ callbackUrl })));
    },
    "Management data: an invalid callback URL is 400 100222 with the words Internal server error.": async ({
      call,
    }) => {
      const reply = await call("POST", management, { notifyType, callbackurl: "https://a.example:443" });
      await answers(reply, "400 100222");
      expect(reply.json.error_desc).toBe("Internal server error.");
    },
    "Management data: an unknown or missing notifyType is 400 100228": async ({ call }) => {
      for (const body of [{ notifyType: "nope", callbackurl: callback }, { callbackurl: callback }, "not json"])
        await answers(call("POST", management, body), "400 100228");
    },
    "Management data: an application that does not exist is 403 100203": ({ bare }) =>
      answers(bare("POST", management, { headers: { app_key: "nobody" }, body: {} }), "403 100203"),
  },
  "3.3": {
    "One subscription is read by its id": async ({ call, get }) => {
      const { subscriptionId } = (await call("POST", service, business)).json;
      expect(await get(`${service}/${subscriptionId}?appId=${appId}`)).toEqual({ subscriptionId, ...business });
    },
    "An unknown id is 404 100225, by analogy with the deletion": ({ call }) =>
      answers(call("GET", `${service}/nope`), "404 100225"),
  },
  "3.4": {
    "The batch query shows management subscriptions too, filtered by notifyType": async ({ call, get, subscribe }) => {
      await subscribe();
      await call("POST", service, business);
      expect((await get(service)).totalCount).toBe(5);
      const wanted = { notifyType: "fwUpgradeResultNotify" };
      const filtered = await get(`${service}?notifyType=${wanted.notifyType}`);
      expect(filtered).toMatchObject({ totalCount: 1, subscriptions: [wanted] });
    },
    "Pages count from 0; without pageNo there is no paging; pageSize is 10 unless said": async ({ get, subscribe }) => {
      await subscribe();
      const second = await get(`${service}?pageNo=1&pageSize=3`);
      expect(second).toMatchObject({ totalCount: 4, pageNo: 1, pageSize: 3 });
      expect(second.subscriptions).toHaveLength(1);
      expect((await get(`${service}?pageNo=0`)).pageSize).toBe(10);
      expect((await get(service)).subscriptions).toHaveLength(4);
    },
    "A query without paging that matches more than 1000 (3 here) is 400 100224": given(
      { subscriptions: { mostMatches: 3 } },
      async ({ call, subscribe }) => {
        await subscribe();
        await answers(call("GET", service), "400 100224");
        await answers(call("GET", `${service}?pageNo=0`), "200");
      },
    ),
  },
  "3.5": {
    "Deleting one answers 204, deleting it again 404 100225": async ({ call }) => {
      const { subscriptionId } = (await call("POST", service, business)).json;
      await answers(call("DELETE", `${service}/${subscriptionId}`), "204");
      await answers(call("DELETE", `${service}/${subscriptionId}`), "404 100225");
    },
    "Deleting in batches filters by notifyType and callbackUrl, also when the query is not encoded": async (
      platform,
    ) => {
      await platform.subscribe();
      await answers(platform.call("DELETE", `${service}?notifyType=${notifyType}`), "204");
      await answers(platform.call("DELETE", `${service}?&callbackUrl=${callback}`), "204");
      expect((await platform.get(service)).totalCount).toBe(0);
    },
    "No filter deletes every subscription of the application, and none of another": given(twoApps, async (platform) => {
      const callAsOther = await platform.as(other);
      await callAsOther("POST", service, business);
      await platform.subscribe();
      await answers(platform.call("DELETE", service), "204");
      expect((await platform.bare("GET", "/admin/subscriptions")).json).toMatchObject([{ appId: "other" }]);
    }),
    "A deletion that matches nothing is 404 100225": ({ call }) => answers(call("DELETE", service), "404 100225"),
    "A deleted subscription gets no more pushes": async ({ arrivals, call, emulator, subscribe, upgrade }) => {
      await subscribe();
      await call("DELETE", service);
      await upgrade();
      await emulator.idle();
      expect(arrivals).toEqual([]);
    },
  },
  "3.6": {
    "Older clients subscribe to service data at v1.1.0/subscribe and v1.2.0/subscribe: 201 without a body": async (
      platform,
    ) => {
      for (const version of ["v1.1.0", "v1.2.0"]) {
        const subscribe = (type: string, callbackurl: string) =>
          platform.call("POST", `/iocm/app/sub/${version}/subscribe`, { notifyType: type, callbackurl });
        const reply = await subscribe("deviceDataChanged", callback);
        expect([reply.status, reply.text, reply.contentType]).toEqual([201, "", "application/json; charset=UTF-8"]);
        expect((await platform.get(service)).subscriptions).toMatchObject([business]);
        await answers(subscribe("deviceDataChanged", "https://a.example"), "400 100222");
        await answers(subscribe(notifyType, callback), "400 100228");
        await platform.call("DELETE", service);
      }
    },
    "Older clients subscribe at every start: the new subscription replaces the one there is": async ({ call, get }) => {
      for (const callbackurl of ["https://a.example:443/old", "https://a.example:443/new"])
        await call("POST", "/iocm/app/sub/v1.1.0/subscribe", { notifyType: "deviceAdded", callbackurl });
      expect((await get(service)).subscriptions).toMatchObject([{ callbackUrl: "https://a.example:443/new" }]);
    },
  },
  "5.2": {
    "A callback URL needs host, explicit port and path: http://IP:PORT/ passes": async ({ call }) => {
      for (const [callbackurl, outcome] of [
        ["http://203.0.113.9:80/", "200"],
        ["http://203.0.113.9:80", "400 100222"],
        ["http://203.0.113.9/path", "400 100222"],
      ] as const)
        await answers(call("POST", management, { notifyType, callbackurl }), outcome);
    },
    "HTTP callbacks are for commissioning and can be refused": given(
      { subscriptions: { httpCallbacks: false } },
      ({ call }) =>
        answers(call("POST", management, { notifyType, callbackurl: "http://203.0.113.9:80/path" }), "400 100222"),
    ),
  },
  "8": {
    "The bytes that the vendor's Python SDK sends are taken: spaces in JSON, a query without encoding": async ({
      call,
      get,
    }) => {
      await answers(call("POST", management, `{"callbackurl": "${callback}", "notifyType": "${notifyType}"}`), "200");
      const nulls = `"channel": null, "notifyType": "deviceAdded", "ownerFlag": null}`;
      const body = `{"appId": null, "callbackUrl": "${callback}", ${nulls}`;
      await answers(call("POST", `${service}?&ownerFlag=None`, body), "201");
      expect((await get(`${service}?&notifyType=deviceAdded&pageNo=0&pageSize=10`)).totalCount).toBe(1);
    },
    "Nulls and unknown keys in a body are ignored": async ({ call }) => {
      const body = { ...business, appId: null, ownerFlag: null, unheardOf: { x: 1 } };
      await answers(call("POST", `${service}?ownerFlag=None`, body), "201");
    },
  },
});
