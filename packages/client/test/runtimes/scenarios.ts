import type { UpgradeChange } from "../../src/index.ts";
import type { Client, ClientOptions, CommonOptions } from "../../src/index.ts";

/** What a scenario works with. It is the only user of its application. */
export interface Stage {
  /** A client of the platform; more options win. */
  readonly client: (options?: Partial<CommonOptions>) => Client;
  /** A client whose connections do not trust the platform's authority; none where there is no TLS. */
  readonly distrustful: (() => Client) | undefined;
  readonly admin: (path: string, body?: object) => Promise<unknown>;
}

/** Something that must come out the same on every runtime. */
export interface Scenario {
  readonly name: string;
  readonly run: (stage: Stage) => PromiseLike<unknown>;
  readonly expect: unknown;
  /** Where it says nothing: a page has no connections of its own to the platform. */
  readonly not?: "in a page" | undefined;
}

/** Longer than the client's own: on a busy machine, no scenario but those about time-outs is about them. */
export const patience: { timeout: number; totalTimeout: number } = { timeout: 30_000, totalTimeout: 60_000 };

/** What the platform takes from each application, and what the clients are told. */
export const limit: { calls: number; per: number } = { calls: 60, per: 1000 };

const callbackUrl = "https://hooks.example.com:443/iot/4f9c";
const devices = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `meters-${String(index + 1).padStart(4, "0")}`);
const task = (count: number) => ({ fileId: "software-1", targets: { devices: devices(count) } });

interface CallCount {
  readonly operation: string;
  readonly calls: number;
  readonly refused: Readonly<Record<string, number>>;
}

/** What the platform counts while something is done, by operation, and its refusals by code. */
async function counted({ admin }: Stage, act: () => PromiseLike<unknown>): Promise<Record<string, number>> {
  const look = async (): Promise<Record<string, number>> => {
    const sums: Record<string, number> = {};
    for (const { operation, calls, refused } of (await admin("/calls")) as CallCount[]) {
      sums[operation] = calls;
      for (const [code, times] of Object.entries(refused)) sums[code] = (sums[code] ?? 0) + times;
    }
    return sums;
  };
  const before = await look();
  await act();
  const after = await look();
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key]! - (before[key] ?? 0)]));
}

const codeOf = (call: PromiseLike<unknown>): PromiseLike<unknown> =>
  call.then(
    () => "done",
    ({ name, code }: { name: string; code: string }) => `${name} ${code}`,
  );

export const scenarios: readonly Scenario[] = [
  {
    name: "subscriptions come to the wanted state and stay there",
    run: async ({ client }) => {
      const iot = client();
      const wanted = { callbackUrl, types: "upgrades" } as const;
      const { created } = await iot.ensureSubscriptions(wanted);
      const { kept } = await iot.ensureSubscriptions(wanted);
      await iot.deleteBatchSubscriptions({ notifyType: "swUpgradeResultNotify" });
      const { total } = await iot.queryBatchSubscriptions().page();
      return { created: created.length, kept: kept.length, total };
    },
    expect: { created: 4, kept: 4, total: 3 },
  },
  {
    name: "a campaign is watched until it ends",
    run: async ({ client }) => {
      const iot = client();
      const { operationId } = await iot.createSoftwareUpgradeTask(task(3));
      const last = new Map<string, UpgradeChange>();
      for await (const change of iot.watchUpgrade(operationId, { interval: 50 }))
        last.set(change.subOperationId, change);
      const ends = [...last.values()].filter(({ to }) => to === "success" || to === "fail");
      return { devices: ends.map(({ deviceId }) => deviceId).sort() };
    },
    expect: { devices: devices(3) },
  },
  {
    name: "a list is read over all its pages",
    run: async ({ client }) => {
      const iot = client();
      const { operationId } = await iot.createFirmwareUpgradeTask({ ...task(120), fileId: "firmware-1" });
      const rows = new Set<string>();
      for await (const { subOperationId } of iot.queryUpgradeSubTask({ operationId })) rows.add(subOperationId);
      return rows.size;
    },
    expect: 120,
  },
  {
    name: "an error body inside HTTP 200 is an error",
    run: async ({ client, admin }) => {
      const iot = client();
      await admin("/faults", { kind: "error-in-200", operation: "queryUpgradePackage", times: 1 });
      const seen = await iot.queryUpgradePackage({ fileId: "software-1" }).attempt();
      return seen.ok ? "done" : seen.error.name;
    },
    expect: "PlatformError",
  },
  {
    name: "50 concurrent calls with a token that ended make one login",
    run: async (stage) => {
      const iot = stage.client();
      await iot.queryUpgradePackageList();
      await stage.admin("/faults", { kind: "token-kick-out", operation: "queryUpgradePackageList", times: 1 });
      let replies: unknown[] = [];
      const counts = await counted(stage, async () => {
        replies = await Promise.all(Array.from({ length: 50 }, () => iot.queryUpgradePackageList()));
      });
      return { replies: replies.length, logins: counts["getAuthToken"], failed: counts["1010009"] ?? 0 };
    },
    expect: { replies: 50, logins: 1, failed: 0 },
  },
  {
    name: "150 calls at once never burst over the limit",
    run: async (stage) => {
      const iot = stage.client();
      const counts = await counted(stage, () =>
        Promise.all(Array.from({ length: 150 }, () => iot.queryUpgradeTaskList())),
      );
      return { calls: counts["queryUpgradeTaskList"], throttled: counts["1010009"] ?? 0 };
    },
    expect: { calls: 150, throttled: 0 },
  },
  {
    name: "a throttled call waits and comes through",
    run: async ({ client, admin }) => {
      await admin("/faults", { kind: "throttle", operation: "queryUpgradePackageList", times: 1 });
      return codeOf(client().queryUpgradePackageList());
    },
    expect: "done",
  },
  {
    name: "a query is repeated when no answer came, the creation of a task is not",
    run: async ({ client, admin }) => {
      const iot = client({ timeout: 2000 });
      await iot.queryUpgradePackageList();
      await admin("/faults", { kind: "slow-reply", operation: "queryUpgradeTaskList", times: 1, seconds: 6 });
      await admin("/faults", { kind: "slow-reply", operation: "createFirmwareUpgradeTask", times: 1, seconds: 6 });
      return [await codeOf(iot.queryUpgradeTaskList()), await codeOf(iot.createFirmwareUpgradeTask(task(1)))];
    },
    expect: ["done", "TransportError TIMEOUT"],
  },
  {
    name: "a slow answer ends with the timeout, or with the caller's signal",
    run: async ({ client, admin }) => {
      const iot = client({ timeout: 2000, retry: 0 });
      await iot.queryUpgradePackageList();
      await admin("/faults", { kind: "slow-reply", operation: "queryBatchSubscriptions", times: 2, seconds: 6 });
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 300);
      return Promise.all([
        codeOf(iot.queryBatchSubscriptions()),
        codeOf(iot.queryBatchSubscriptions({}, { signal: controller.signal })),
      ]);
    },
    expect: ["TransportError TIMEOUT", "TransportError ABORTED"],
  },
  {
    name: "a token that is given with a call is sent without a login, and its refusal is final",
    run: async (stage) => {
      const { accessToken } = await stage.client().getAuthToken();
      const iot = stage.client();
      const results: unknown[] = [];
      const counts = await counted(stage, async () => {
        results.push(await codeOf(iot.queryUpgradePackageList({}, { accessToken })));
        results.push(await codeOf(iot.queryUpgradePackageList({}, { accessToken: "ended" })));
      });
      return { results, logins: counts["getAuthToken"], calls: counts["queryUpgradePackageList"] };
    },
    expect: { results: ["done", "PlatformError 1010005"], logins: 0, calls: 2 },
    not: "in a page",
  },
  {
    name: "a wrong request is refused before it is sent",
    run: async (stage) => {
      const iot = stage.client();
      const seen: unknown[] = [];
      const counts = await counted(stage, async () => {
        seen.push(await codeOf(iot.queryUpgradeTask({ operationId: "" })));
        seen.push(
          await codeOf(iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl: "http://h/" })),
        );
        seen.push(await codeOf(iot.deleteBatchSubscriptions({} as { all: true })));
      });
      return { seen, sent: Object.values(counts).reduce((sum, calls) => sum + calls, 0) };
    },
    expect: { seen: ["ContractError CONTRACT", "ConfigError CONFIG", "ConfigError CONFIG"], sent: 0 },
  },
  {
    name: "a code of the platform reaches the caller",
    run: ({ client }) => codeOf(client().queryUpgradeTask({ operationId: "none" })),
    expect: "PlatformError 123009",
  },
  {
    name: "a platform that is not there",
    run: ({ client }) => codeOf(client({ baseUrl: "https://127.0.0.1:1", retry: 0 }).queryUpgradePackageList()),
    expect: "TransportError NETWORK",
    not: "in a page",
  },
  {
    name: "a platform of an authority that is not trusted",
    run: ({ distrustful }) => codeOf(distrustful!().queryUpgradePackageList()),
    expect: "TransportError NETWORK",
    not: "in a page",
  },
];

/** What a runtime made of a scenario: a value to compare, or what it threw. */
export interface Outcome {
  readonly name: string;
  readonly got?: unknown;
  readonly threw?: string;
}

/** How a runtime reaches the platform. */
export interface Setting {
  readonly where: "in a page" | "on a server";
  /** Options of the client of one application. */
  readonly options: (appId: string) => ClientOptions;
  readonly adminUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly createClient: (options: ClientOptions) => Client;
  /** A `fetch` without the platform's authority. */
  readonly distrustful?: ((request: Request) => Promise<Response>) | undefined;
}

export const appOf = (name: string): { appId: string; secret: string } => {
  const index = scenarios.findIndex((scenario) => scenario.name === name);
  return { appId: `app-${index}`, secret: `s3cret-${index}` };
};

/** Runs the table, one scenario after the other. */
export async function runScenarios(setting: Setting): Promise<Outcome[]> {
  const { where, options, adminUrl, fetch, createClient, distrustful } = setting;
  const admin: Stage["admin"] = async (path, body) => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(new Request(adminUrl + path, body && init));
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response.json();
  };
  const outcomes: Outcome[] = [];
  for (const { name, run, not } of scenarios) {
    if (not === where) continue;
    const own = options(appOf(name).appId);
    const stage: Stage = {
      admin,
      client: (more) => createClient({ ...own, ...more } as ClientOptions),
      distrustful: distrustful && (() => createClient({ ...own, retry: 0, fetch: distrustful })),
    };
    outcomes.push(
      await run(stage).then(
        (got) => ({ name, got }),
        (error: unknown) => ({ name, threw: String(error) }),
      ),
    );
  }
  return outcomes;
}
