import { expect } from "vitest";
import type { EmulatorOptions } from "../options.ts";
import type { WireOptions } from "../wire/wire-options.ts";
import { answers, rowsOf, type Proof, type Row } from "./rows.ts";
import { appId, bearer, callback, oneDevice, paths, ran, secret, trial, type Trial } from "./trial.ts";

const notifyType = "swUpgradeResultNotify";
const [here, there] = ["https://a.example:443/here", "https://a.example:443/there"];
const subscribeTo = ({ call }: Trial, callbackurl: string) =>
  call("POST", paths.subscribe, { notifyType, callbackurl });

/** Subscribes here, there, and there once more; the calls are answered so, and these URLs are left and pushed to. */
const subscribes =
  (wire: WireOptions, outcomes: readonly string[], left: readonly string[]): Proof =>
  async () => {
    const platform = trial({ wire });
    for (const [at, outcome] of outcomes.entries())
      await answers(subscribeTo(platform, [here, there, there][at]!), outcome);
    const { subscriptions } = await platform.get(paths.subscriptions);
    expect(subscriptions.map(({ callbackUrl }: { callbackUrl: string }) => callbackUrl)).toEqual(left);
    await platform.upgrade(oneDevice);
    await platform.emulator.idle();
    expect(platform.arrivals.map(({ url }) => url).sort()).toEqual(left.map((url) => url.replace(":443", "")));
  };
const allTaken = ["200", "200", "200"];

/** What the platform leaves open, set each way. */
export const wireRows: readonly Row[] = rowsOf({
  "10.1": {
    "Second management subscription to a type: it replaces the first (default)": subscribes({}, allTaken, [there]),
    "… or is answered with success and ignored: duplicateSubscription keep": subscribes(
      { duplicateSubscription: "keep" },
      allTaken,
      [here],
    ),
    "… or is refused with 409 100227: duplicateSubscription conflict": subscribes(
      { duplicateSubscription: "conflict" },
      ["200", "409 100227", "409 100227"],
      [here],
    ),
    "… or exists beside it, and both URLs get pushes: urlsCoexist": subscribes({ urlsCoexist: true }, allTaken, [
      here,
      there,
    ]),
  },
  "10.2": {
    "callbackField: both spellings are read (default), or only one of them": async () => {
      const spellings = ["callbackurl", "callbackUrl"] as const;
      for (const field of spellings)
        for (const callbackField of ["both", ...spellings] as const) {
          const { call } = trial({ wire: { callbackField } });
          const outcome = [field, "both"].includes(callbackField) ? "200" : "400 100222";
          await answers(call("POST", paths.subscribe, { notifyType, [field]: callback }), outcome);
        }
    },
  },
  "10.3": {
    "subscribeReply: a subscription is answered without a body (default), with {} or with its id": async () => {
      const subscriptionId = expect.stringMatching(/^[\da-f]{32}$/);
      for (const [subscribeReply, json] of [
        ["empty", undefined],
        ["object", {}],
        ["id", { subscriptionId, notifyType, callbackUrl: callback }],
      ] as const) {
        const reply = await subscribeTo(trial({ wire: { subscribeReply } }), callback);
        expect([reply.status, reply.json]).toEqual([200, json]);
      }
    },
  },
  "10.4": {
    "taskStatus: a task is created with 200 (default), 201 or 202": async () => {
      for (const taskStatus of [200, 201, 202] as const) {
        const { call } = trial({ wire: { taskStatus } });
        const reply = await call("POST", paths.software, { fileId: "software-1", ...oneDevice });
        expect([reply.status, typeof reply.json.operationId]).toEqual([taskStatus, "string"]);
      }
    },
  },
  "10.5": {
    "whenOnline: the third executeType is device_online (default) or another word, and shown as sent": async () => {
      for (const [wire, executeType] of [
        [{}, "device_online"],
        [{ whenOnline: "online" }, "online"],
      ] as const) {
        const { call, get, run } = trial({ wire });
        const policy = { executeType };
        expect(await get(`${paths.tasks}/${await run({ policy })}`)).toMatchObject({ status: "success", policy });
        const never = { fileId: "software-1", ...oneDevice, policy: { executeType: "never" } };
        await answers(call("POST", paths.software, never), "400 123025");
      }
    },
  },
  "10.6": {
    "upgradeTime: results count seconds (default) or milliseconds": async () => {
      const timeOf = async (upgradeTime: "seconds" | "milliseconds"): Promise<number> =>
        Number((await ran({ wire: { upgradeTime } })).arrivals.at(-1)!.body["upgradeTime"]);
      expect(await timeOf("milliseconds")).toBe(1000 * (await timeOf("seconds")));
    },
    "errorCode: software results have the device's code in decimal (default) or hexadecimal": async () => {
      const codes = async (errorCode: "decimal" | "hexadecimal"): Promise<string[]> => {
        const fleet = [{ group: "meters", devices: 60 }];
        const { arrivals, run } = trial({ wire: { errorCode }, fleet, behaviour: { failures: 1 } });
        await run();
        return arrivals.map(({ body }) => body["errorCode"] as string).filter(Boolean);
      };
      const hexadecimal = await codes("hexadecimal");
      expect(hexadecimal).toEqual(expect.arrayContaining(["7F", "0A"]));
      expect(hexadecimal.map((code) => String(Number.parseInt(code, 16)))).toEqual(await codes("decimal"));
    },
  },
  "10.7": {
    "startStates: otacreated and RequestDownload come before downloading, for the families that are set": async () => {
      for (const startStates of ["none", "software", "firmware", "both"] as const)
        for (const kind of ["software", "firmware"] as const) {
          const early = startStates === "both" || startStates === kind ? ["otacreated", "RequestDownload"] : [];
          const { call, emulator, subscribe, words } = trial({ wire: { startStates } });
          await subscribe();
          await call("POST", paths[kind], { fileId: `${kind}-1`, ...oneDevice });
          await emulator.idle();
          expect(words()).toEqual([...early, "downloading", "downloaded", "updating", "SUCCESS"]);
        }
    },
  },
  "10.8": {
    "retryEvery: editions A and B repeat after 60 and 30 s (default) or another time": async () => {
      for (const [edition, retryEvery, seconds] of [
        ["A", undefined, 60],
        ["B", undefined, 30],
        ["A", 7, 7],
        ["B", 7, 7],
      ] as const) {
        const { emulator } = await ran({ edition, wire: { retryEvery } }, (_, count) => (count === 1 ? 503 : 200));
        const [first, second] = emulator.record.deliveries;
        expect(second!.time - first!.time).toBe(seconds * 1000);
      }
    },
    "other2xx, status4xx and status500 treat 2xx but 200, 4xx and 500, in place of the edition": async () => {
      for (const [option, status] of [
        ["other2xx", 204],
        ["status4xx", 404],
        ["status500", 500],
      ] as const)
        for (const [treatment, fate, tries] of [
          ["delivered", "delivered", 1],
          ["lost", "lost", 1],
          ["repeated", "delivered", 2],
        ] as const) {
          const options: Partial<EmulatorOptions> = { edition: "B", wire: { [option]: treatment } };
          const { emulator, fates } = await ran(options, (_, count) => (count === 1 ? status : 200));
          const deliveries = emulator.record.deliveries.filter(({ notification }) => notification === 1);
          expect([fates()[0], deliveries.length]).toEqual([fate, tries]);
        }
    },
  },
  "10.9": {
    "tokenGrace: a superseded token ends at once (default) or some seconds later": async () => {
      for (const tokenGrace of [0, 30]) {
        const { bare, login, wait } = trial({ wire: { tokenGrace } });
        const headers = bearer((await login()).json.accessToken);
        await login();
        await answers(bare("GET", paths.tasks, { headers }), tokenGrace > 0 ? "200" : "403 1010005");
        wait(30);
        await answers(bare("GET", paths.tasks, { headers }), "403 1010005");
      }
    },
    "refreshEndsToken and refreshOnce: a refresh ends both old tokens (default), or leaves them alive": async () => {
      for (const kept of [false, true]) {
        const { bare, login } = trial({ wire: { refreshEndsToken: !kept, refreshOnce: !kept } });
        const { accessToken, refreshToken } = (await login()).json;
        const body = { appId, secret, refreshToken };
        await answers(bare("POST", paths.refresh, { body }), "200");
        const headers = bearer(accessToken);
        await answers(bare("GET", paths.tasks, { headers }), kept ? "200" : "403 1010005");
        await answers(bare("POST", paths.refresh, { body }), kept ? "200" : "401 100208");
      }
    },
  },
});
