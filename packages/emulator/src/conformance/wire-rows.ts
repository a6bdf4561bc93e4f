import { expect } from "vitest";
import { callback, paths, row, trial, type Row, type Trial } from "./trial.ts";

const oneDevice = { targets: { devices: ["meters-0001"] } };
const notifyType = "swUpgradeResultNotify";
const [here, there] = ["https://a.example:443/here", "https://a.example:443/there"];

async function urlsAfter(one: Trial, ...urls: string[]): Promise<[number[], string[]]> {
  const statuses: number[] = [];
  for (const callbackurl of urls)
    statuses.push((await one.call("POST", paths.subscribe, { notifyType, callbackurl })).status);
  const { subscriptions } = (await one.call("GET", paths.subscriptions)).json;
  return [statuses, subscriptions.map(({ callbackUrl }: { callbackUrl: string }) => callbackUrl)];
}

/** A software upgrade of one device, or a firmware upgrade. */
async function upgraded(one: Trial, kind: "software" | "firmware" = "software"): Promise<Trial> {
  await one.subscribe();
  if (kind === "software") await one.upgrade(oneDevice);
  else await one.call("POST", paths.firmware, { fileId: "firmware-1", ...oneDevice });
  await one.emulator.idle();
  return one;
}
const statesOf = ({ arrivals }: Trial): unknown[] =>
  arrivals.map(({ body }) => body["swUpgradeState"] ?? body["stepDesc"] ?? body["swUpgradeResult"] ?? body["status"]);

/** What the platform leaves open, set each way. */
export const wireRows: readonly Row[] = [
  row("10.1", "Second management subscription to a type: it replaces the first (default)", async () => {
    expect(await urlsAfter(trial(), here, there)).toEqual([[200, 200], [there]]);
  }),
  row("10.1", "… or is answered with success and ignored: duplicateSubscription keep", async () => {
    expect(await urlsAfter(trial({ wire: { duplicateSubscription: "keep" } }), here, there)).toEqual([
      [200, 200],
      [here],
    ]);
  }),
  row("10.1", "… or is refused with 409 100227: duplicateSubscription conflict", async () => {
    const platform = trial({ wire: { duplicateSubscription: "conflict" } });
    expect(await urlsAfter(platform, here, there)).toEqual([[200, 409], [here]]);
    const reply = await platform.call("POST", paths.subscribe, { notifyType, callbackurl: there });
    expect(reply.json.error_code).toBe("100227");
  }),
  row("10.1", "… or exists beside it, and both URLs are pushed to: urlsCoexist", async () => {
    const platform = trial({ wire: { urlsCoexist: true } });
    expect(await urlsAfter(platform, here, there, there)).toEqual([
      [200, 200, 200],
      [here, there],
    ]);
    await platform.upgrade(oneDevice);
    await platform.emulator.idle();
    expect(platform.arrivals.map(({ url }) => url).sort()).toEqual([here, there].map((url) => url.replace(":443", "")));
  }),
  row("10.2", "callbackField: both spellings are read (default), or only one of them", async () => {
    const take = async (callbackField: "both" | "callbackurl" | "callbackUrl", field: string): Promise<number> =>
      (await trial({ wire: { callbackField } }).call("POST", paths.subscribe, { notifyType, [field]: callback }))
        .status;
    for (const field of ["callbackurl", "callbackUrl"] as const) {
      expect(await take("both", field)).toBe(200);
      for (const read of ["callbackurl", "callbackUrl"] as const)
        expect(await take(read, field)).toBe(read === field ? 200 : 400);
    }
  }),
  row(
    "10.3",
    "subscribeReply: a subscription is answered without a body (default), with {} or with its id",
    async () => {
      const bodyOf = async (subscribeReply: "empty" | "object" | "id"): Promise<unknown> => {
        const reply = await trial({ wire: { subscribeReply } }).call("POST", paths.subscribe, {
          notifyType,
          callbackurl: callback,
        });
        expect(reply.status).toBe(200);
        return reply.json;
      };
      expect(await bodyOf("empty")).toBeUndefined();
      expect(await bodyOf("object")).toEqual({});
      expect(await bodyOf("id")).toEqual({
        subscriptionId: expect.stringMatching(/^[\da-f]{32}$/),
        notifyType,
        callbackUrl: callback,
      });
    },
  ),
  row("10.4", "taskStatus: a task is created with 200 (default), 201 or 202", async () => {
    for (const taskStatus of [200, 201, 202] as const) {
      const reply = await trial({ wire: { taskStatus } }).call("POST", paths.software, {
        fileId: "software-1",
        ...oneDevice,
      });
      expect([reply.status, typeof reply.json.operationId]).toEqual([taskStatus, "string"]);
    }
  }),
  row(
    "10.5",
    "whenOnline: the third executeType is device_online (default) or another word, and shown as sent",
    async () => {
      for (const [options, executeType] of [
        [{}, "device_online"],
        [{ whenOnline: "online" }, "online"],
      ] as const) {
        const platform = trial({ wire: options });
        const operationId = await platform.upgrade({ policy: { executeType } });
        await platform.emulator.idle();
        const task = (await platform.call("GET", `${paths.tasks}/${operationId}`)).json;
        expect(task).toMatchObject({ status: "success", policy: { executeType } });
        const other = await platform.call("POST", paths.software, {
          fileId: "software-1",
          ...oneDevice,
          policy: { executeType: "never" },
        });
        expect(other.json.error_code).toBe("123025");
      }
    },
  ),
  row("10.6", "upgradeTime: results count seconds (default) or milliseconds", async () => {
    const timeOf = async (upgradeTime: "seconds" | "milliseconds"): Promise<number> =>
      Number((await upgraded(trial({ wire: { upgradeTime } }))).arrivals.at(-1)!.body["upgradeTime"]);
    expect(await timeOf("milliseconds")).toBe(1000 * (await timeOf("seconds")));
  }),
  row("10.6", "errorCode: software results have the device's code in decimal (default) or hexadecimal", async () => {
    const codes = async (errorCode: "decimal" | "hexadecimal"): Promise<string[]> => {
      const platform = trial({
        wire: { errorCode },
        fleet: [{ group: "meters", devices: 60 }],
        behaviour: { failures: 1 },
      });
      await platform.subscribe();
      await platform.upgrade();
      await platform.emulator.idle();
      return platform.arrivals.map(({ body }) => body["errorCode"] as string).filter(Boolean);
    };
    const [decimal, hexadecimal] = [await codes("decimal"), await codes("hexadecimal")];
    expect(hexadecimal).toContain("7F");
    expect(hexadecimal).toContain("0A");
    expect(hexadecimal.map((code) => String(Number.parseInt(code, 16)))).toEqual(decimal);
  }),
  row(
    "10.7",
    "startStates: otacreated and RequestDownload come before downloading, for the families that are set",
    async () => {
      for (const startStates of ["none", "software", "firmware", "both"] as const)
        for (const kind of ["software", "firmware"] as const) {
          const early = startStates === "both" || startStates === kind ? ["otacreated", "RequestDownload"] : [];
          const platform = await upgraded(trial({ wire: { startStates } }), kind);
          expect(statesOf(platform)).toEqual([...early, "downloading", "downloaded", "updating", "SUCCESS"]);
        }
    },
  ),
  row("10.8", "retryEvery: editions A and B repeat after 60 and 30 s (default) or another time", async () => {
    for (const [edition, retryEvery, seconds] of [
      ["A", undefined, 60],
      ["B", undefined, 30],
      ["A", 7, 7],
      ["B", 7, 7],
    ] as const) {
      const platform = await upgraded(
        trial({ edition, wire: { retryEvery } }, (_, count) => (count === 1 ? 503 : 200)),
      );
      const [first, second] = platform.emulator.record.deliveries;
      expect(second!.time - first!.time).toBe(seconds * 1000);
    }
  }),
  row("10.8", "other2xx, status4xx and status500 treat 2xx but 200, 4xx and 500, in place of the edition", async () => {
    const firstOf = async (option: string, treatment: string, status: number): Promise<[string, number]> => {
      const platform = trial({ edition: "B", wire: { [option]: treatment } }, ({ body }, count) =>
        body["swUpgradeState"] === "downloading" && count === 1 ? status : 200,
      );
      await upgraded(platform);
      const { notifications, deliveries } = platform.emulator.record;
      return [notifications[0]!.fate, deliveries.filter(({ notification }) => notification === 1).length];
    };
    for (const [option, status] of [
      ["other2xx", 204],
      ["status4xx", 404],
      ["status500", 500],
    ] as const) {
      expect(await firstOf(option, "delivered", status)).toEqual(["delivered", 1]);
      expect(await firstOf(option, "lost", status)).toEqual(["lost", 1]);
      expect(await firstOf(option, "repeated", status)).toEqual(["delivered", 2]);
    }
  }),
  row("10.9", "tokenGrace: a superseded token ends at once (default) or some seconds later", async () => {
    for (const tokenGrace of [0, 30]) {
      const { bare, login, wait } = trial({ wire: { tokenGrace } });
      const headers = { app_key: "my-app", authorization: `Bearer ${(await login()).json.accessToken}` };
      await login();
      expect((await bare("GET", paths.tasks, { headers })).status).toBe(tokenGrace > 0 ? 200 : 403);
      wait(30);
      expect((await bare("GET", paths.tasks, { headers })).status).toBe(403);
    }
  }),
  row(
    "10.9",
    "refreshEndsToken and refreshOnce: a refresh ends both old tokens (default), or leaves them alive",
    async () => {
      for (const kept of [false, true]) {
        const { bare, login } = trial({ wire: { refreshEndsToken: !kept, refreshOnce: !kept } });
        const { accessToken, refreshToken } = (await login()).json;
        const body = { appId: "my-app", secret: "s3cret", refreshToken };
        expect((await bare("POST", paths.refresh, { body })).status).toBe(200);
        const headers = { app_key: "my-app", authorization: `Bearer ${accessToken}` };
        expect((await bare("GET", paths.tasks, { headers })).status).toBe(kept ? 200 : 403);
        expect((await bare("POST", paths.refresh, { body })).status).toBe(kept ? 200 : 401);
      }
    },
  ),
];
