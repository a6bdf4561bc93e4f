import { describe, expect, test } from "vitest";
import { createV5Emulator, type V5EmulatorOptions, type V5WireOptions } from "./index.ts";

const base = "https://iotda.example.com/v5/iot/project-1";

/** An emulator and calls of it with a token. */
async function platform(options: V5EmulatorOptions = {}) {
  const arrived: { headers: Headers; body: Record<string, unknown> }[] = [];
  const emulator = createV5Emulator({
    users: [{ user: "operator", password: "s3cret" }],
    fleet: [{ group: "meters", devices: 4 }],
    async deliver(request) {
      arrived.push({ headers: request.headers, body: (await request.json()) as Record<string, unknown> });
      return new Response(null);
    },
    ...options,
  });
  const user = { name: "operator", password: "s3cret" };
  const login = await emulator.fetch(
    new Request("https://iam.example.com/v3/auth/tokens", {
      method: "POST",
      body: JSON.stringify({ auth: { identity: { methods: ["password"], password: { user } } } }),
    }),
  );
  const headers = { "x-auth-token": login.headers.get("x-subject-token")! };
  async function call(method: string, path: string, body?: unknown, more: Record<string, string> = headers) {
    const init = { method, headers: more, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await emulator.fetch(new Request(base + path, init));
    return { status: answer.status, json: JSON.parse((await answer.text()) || "null") };
  }
  async function forward(token?: string) {
    const rule = await call("POST", "/routing-rule/rules", { subject: { resource: "batchtask", event: "update" } });
    const { rule_id } = rule.json;
    const http_forwarding = {
      url: "https://hooks.example.com:443/iot/4f9c",
      ...(token && { signature_enable: true, token }),
    };
    await call("POST", "/routing-rule/actions", {
      rule_id,
      channel: "HTTP_FORWARDING",
      channel_detail: { http_forwarding },
    });
    await call("PUT", `/routing-rule/rules/${rule_id}`, { active: true });
  }
  return { emulator, call, forward, arrived };
}

const task = {
  task_name: "spring",
  task_type: "softwareUpgrade",
  targets_filter: { group_ids: ["meters"] },
  document: { package_ids: ["software-1"] },
};

describe("calls", () => {
  test.each<[what: string, headers: Record<string, string>, message: RegExp]>([
    ["no authentication", {}, /authorization header cannot be read/],
    ["a token that nobody issued", { "x-auth-token": "x" }, /decrypt token fail/],
    ["a signature that is none", { authorization: "SDK-HMAC-SHA256 Access=AK" }, /cannot be read/],
    [
      "an unknown access key",
      { authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=x-sdk-date, Signature=${"0".repeat(64)}` },
      /access key does not exist/,
    ],
  ])("with %s are refused", async (_, headers, message) => {
    const { call } = await platform();
    const { status, json } = await call("GET", "/batchtasks?task_type=softwareUpgrade", undefined, headers);
    expect(status).toBe(401);
    expect(json).toMatchObject({ error_code: "APIGW.0301", error_msg: expect.stringMatching(message) });
  });

  test.each<[path: string, code: string]>([
    ["/batchtasks", "IOTDA.000006"],
    ["/batchtasks?task_type=softwareUpgrade&limit=51", "IOTDA.000017"],
    ["/batchtasks?task_type=softwareUpgrade&offset=501", "IOTDA.000012"],
    ["/batchtasks?task_type=softwareUpgrade&marker=x", "IOTDA.000013"],
    ["/ota-upgrades/packages", "IOTDA.000006"],
  ])("GET %s is refused with %s", async (path, code) => {
    const { call } = await platform();
    expect(await call("GET", path)).toMatchObject({ status: 400, json: { error_code: code } });
  });

  test.each([
    [{ task_name: "" }],
    [{ task_type: "hardwareUpgrade" }],
    [{ task_policy: { retry_count: 1 } }],
    [{ targets_filter: undefined }],
    [{ document: { package_ids: ["firmware-1"] } }],
    [{ task_policy: { schedule_time: "20990101T000000Z" } }],
  ])("a task with %j is refused", async (fields) => {
    const { call } = await platform();
    const { status, json } = await call("POST", "/batchtasks", { ...task, ...fields });
    expect({ status, code: json.error_code }).toEqual({ status: 400, code: "IOTDA.000006" });
  });

  test("are limited, with the answer that was chosen", async () => {
    const wire: V5WireOptions = { throttled: { status: 403, code: "IOTDA.000021" } };
    const { call } = await platform({ quota: { calls: 1 }, wire });
    const list = () => call("GET", "/batchtasks?task_type=softwareUpgrade");
    expect([await list(), await list()]).toMatchObject([
      { status: 200 },
      { status: 403, json: { error_code: "IOTDA.000021" } },
    ]);
  });

  test("an older body names a single package", async () => {
    const { call } = await platform({ wire: { created: 200 } });
    const created = await call("POST", "/batchtasks", { ...task, document: { package_id: "software-1" } });
    expect(created).toMatchObject({ status: 200, json: { status: "Initializing" } });
  });
});

describe("pushes", () => {
  test.each<[wire: V5WireOptions, push: object]>([
    [{}, { resource: "batchtask", event: "update", notify_data: { body: { status: "Waitting" } } }],
    [{ waiting: "Waiting" }, { notify_data: { body: { status: "Waiting" } } }],
    [{ pushShape: "first" }, { resource: "batchtask.status", notify_data: { status: "Waitting" } }],
  ])("with %j have that shape", async (wire, push) => {
    const { emulator, call, forward, arrived } = await platform({ wire });
    await forward();
    await call("POST", "/batchtasks", task);
    await emulator.idle();
    expect(arrived[0]!.body).toMatchObject(push);
    expect(arrived[0]!.headers.has("signature")).toBe(false);
  });

  test.each<[wire: V5WireOptions, signature: RegExp, timestamp: RegExp]>([
    [{}, /^[\da-f]{64}$/, /^\d{10}$/],
    [{ signature: "HEX", timestamp: "milliseconds" }, /^[\dA-F]{64}$/, /^\d{13}$/],
    [{ signature: "base64" }, /^[\w+/]{43}=$/, /^\d{10}$/],
  ])("with %j are signed so", async (wire, signature, timestamp) => {
    const { emulator, call, forward, arrived } = await platform({ wire });
    await forward("aB3dE5");
    await call("POST", "/batchtasks", task);
    await emulator.idle();
    const nonces = new Set(arrived.map(({ headers }) => headers.get("nonce")));
    expect(nonces.size).toBe(arrived.length);
    for (const { headers } of arrived) {
      expect(headers.get("signature")).toMatch(signature);
      expect(headers.get("timestamp")).toMatch(timestamp);
    }
  });
});
