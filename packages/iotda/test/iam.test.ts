import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createIotda, requestIamToken, type IamToken, type IamTokenProvider } from "../src/index.ts";
import { place } from "./platform.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The address of a server. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const user = { region: "cn-north-4", domain: "d", user: "operator", password: "pass-of-the-test" };

const failed = async (call: PromiseLike<unknown>): Promise<Error & { code?: string }> =>
  Promise.resolve(call).then(
    () => expect.unreachable(),
    (error: Error) => error,
  );

test.each([301, 302, 303, 307, 308])("a redirect of the identity service with %i is not followed", async (status) => {
  const visited: string[] = [];
  const elsewhere = await serve(({ url }, response) => {
    visited.push(url!);
    response.writeHead(201, { "x-subject-token": "stolen" }).end();
  });
  const iamUrl = await serve((_, response) => response.writeHead(status, { location: `${elsewhere}/other` }).end());
  const error = await failed(requestIamToken({ ...user, iamUrl }));
  expect(error).toMatchObject({ name: "ConfigError", option: "iamUrl", message: expect.stringContaining("redirect") });
  expect(visited).toEqual([]);
});

test.each(["http://iam.example.com", "https://user@iam.example.com", "https://iam.example.com/?a=b", "iam", 5])(
  "the address %s of the identity service is refused, when the client is made",
  async (iamUrl) => {
    const iam = { ...user, iamUrl: iamUrl as string };
    expect(() => createIotda({ ...place, iam })).toThrow(
      expect.objectContaining({ name: "ConfigError", option: "iamUrl" }),
    );
    expect(await failed(requestIamToken(iam))).toMatchObject({ name: "ConfigError", option: "iamUrl" });
  },
);

test("a test set-up may have an identity service without HTTPS", () => {
  const iam = { ...user, iamUrl: "http://iam.example.com" };
  expect(() => createIotda({ ...place, iam, commissioning: true })).not.toThrow();
});

test.each(["region", "domain", "user", "password"])("a user without %s is refused when the client is made", (field) => {
  expect(() => createIotda({ ...place, iam: { ...user, [field]: "" } })).toThrow(
    expect.objectContaining({ name: "ConfigError", option: field }),
  );
});

test("what fetch says about a failed login does not show the password", async () => {
  const fetch = async (request: Request): Promise<Response> => {
    throw new Error(`cannot send ${await request.text()}`);
  };
  const error = await failed(requestIamToken({ ...user, fetch }));
  expect(error).toMatchObject({ name: "TransportError", code: "NETWORK" });
  expect(JSON.stringify(error) + error.message + error.stack).not.toContain(user.password);
});

const inADay = (): number => Date.now() + 86_400_000;
const rows = async (): Promise<Response> => Response.json({ batchtasks: [] });
const task_type = "softwareUpgrade";

test("calls that wait for a token that never comes fail, and the next call asks again", async () => {
  let asked = 0;
  const iam = (): Promise<IamToken> => {
    asked += 1;
    return asked === 1 ? new Promise(() => {}) : Promise.resolve({ token: "t", expiresAt: inADay() });
  };
  const iotda = createIotda({ ...place, iam, fetch: rows, timeout: 50 });
  const list = () => iotda.listBatchTasks({ task_type });
  const errors = await Promise.all([failed(list()), failed(list())]);
  for (const { message } of errors) expect(message).toContain("iam gave no token in time");
  expect(await Promise.all([list(), list()])).toMatchObject([{ batchtasks: [] }, { batchtasks: [] }]);
  expect(asked).toBe(2);
});

test("a call that is aborted stops to wait for a token, and the others get it", async () => {
  let answer = (_token: IamToken): void => {};
  const token = new Promise<IamToken>((resolve) => (answer = resolve));
  const iotda = createIotda({ ...place, iam: () => token, fetch: rows });
  const controller = new AbortController();
  const aborted = failed(iotda.listBatchTasks({ task_type }, { signal: controller.signal }));
  const other = iotda.listBatchTasks({ task_type });
  controller.abort();
  expect(await aborted).toMatchObject({ code: "ABORTED" });
  answer({ token: "t", expiresAt: inADay() });
  await expect(other).resolves.toMatchObject({ batchtasks: [] });
});

test("an identity service that drips its answer fails the login in time, and the next call asks again", async () => {
  let asked = 0;
  const iamUrl = await serve((_, response) => {
    asked += 1;
    response.writeHead(201, { "x-subject-token": "t" });
    if (asked > 1) return void response.end(JSON.stringify({ token: {} }));
    const drip = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(drip));
  });
  const iotda = createIotda({ ...place, iam: { ...user, iamUrl }, fetch: rows, timeout: 100 });
  expect(await failed(iotda.listBatchTasks({ task_type }))).toMatchObject({
    code: "TIMEOUT",
    operation: "createIamToken",
  });
  await expect(iotda.listBatchTasks({ task_type })).resolves.toMatchObject({ batchtasks: [] });
});

test("an endless answer of the identity service is given up", async () => {
  const chunk = Buffer.alloc(1024 * 1024, " ");
  let sent = 0;
  const iamUrl = await serve((_, response) => {
    response.writeHead(201, { "x-subject-token": "t" });
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk)) sent += 1;
    };
    response.on("drain", pour);
    pour();
  });
  const error = await failed(requestIamToken({ ...user, iamUrl }));
  expect(error).toMatchObject({ name: "ContractError", message: expect.stringContaining("longer than") });
  expect(sent).toBeLessThan(64);
});

const secret = "MIIsecretTOKENsecret";

describe("no value reaches an error, which names the option, when", () => {
  const keys = { accessKey: "AKIDEXAMPLE", secretKey: "s3cret" };
  const provider = (given: unknown) => ({ iam: (async () => given) as IamTokenProvider });

  test.each<[what: string, options: object, option: string]>([
    ["a provider gives a token with a line end", provider({ token: `${secret}\nx`, expiresAt: inADay() }), "iam"],
    ["a provider gives a token that is no text", provider({ token: 5, expiresAt: inADay() }), "iam"],
    ["a provider gives no end", provider({ token: secret }), "iam"],
    ["a provider gives the end as text", provider({ token: secret, expiresAt: "2026-03-01" }), "iam"],
    ["a provider gives an empty object", provider({}), "iam"],
    ["a provider gives nothing", provider(undefined), "iam"],
    ["a provider gives null", provider(null), "iam"],
    ["a security token is not ASCII", { ...keys, securityToken: `${secret}€` }, "securityToken"],
    ["a security token has a line end", { ...keys, securityToken: `${secret}\nx` }, "securityToken"],
    ["a region is not ASCII", { ...keys, derived: { region: `${secret}€` } }, "derived"],
    ["a region is missing", { ...keys, derived: {} }, "derived"],
    ["a service has a line end", { ...keys, derived: { region: "r", service: `${secret}\nx` } }, "derived"],
  ])("%s", async (_, options, option) => {
    const iotda = createIotda({ ...place, fetch: rows, ...options } as never);
    const error = await failed(iotda.listBatchTasks({ task_type }));
    expect(error).toMatchObject({ name: "ConfigError", option });
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain(secret);
  });

  test.each(["", `${secret}\nx`, `${secret}€`, 5])("a call is given the access token %j", async (accessToken) => {
    const iotda = createIotda({ ...place, ...keys, fetch: rows });
    const error = await failed(iotda.listBatchTasks({ task_type }, { accessToken: accessToken as string }));
    expect(error).toMatchObject({ name: "ConfigError", option: "accessToken" });
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain(secret);
  });

  test.each(["", "inst€nce", "a\nb", 5])("the instance is %j", (instanceId) => {
    expect(() => createIotda({ ...place, ...keys, instanceId: instanceId as string })).toThrow(
      expect.objectContaining({ name: "ConfigError", option: "instanceId" }),
    );
  });
});

test("a token that has ended is sent, and asked for again by the next call", async () => {
  let asked = 0;
  const iam = async () => ({ token: `t${(asked += 1)}`, expiresAt: 0 });
  const sent: (string | null)[] = [];
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.headers.get("x-auth-token"));
    return rows();
  };
  const iotda = createIotda({ ...place, iam, fetch });
  await iotda.listBatchTasks({ task_type });
  await iotda.listBatchTasks({ task_type });
  expect(sent).toEqual(["t1", "t2"]);
});
