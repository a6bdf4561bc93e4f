import { expect, test } from "vitest";
import { createClient, createClientOf } from "./index.ts";

const options = { baseUrl: "https://iot.example.com:8743", appId: "a-1", secret: "s-1" };
const login = '{"accessToken":"t-1","expiresIn":3600}';

test("what goes over the wire is what the vendor's SDK sends", async () => {
  const sent: string[] = [];
  const client = createClient({
    ...options,
    fetch: async (request) => {
      const headers = ["content-type", "app_key", "authorization"].map((name) => request.headers.get(name));
      sent.push([request.method, request.url, ...headers, await request.text()].join(" | "));
      return new Response(request.url.endsWith("/login") ? login : "");
    },
  });
  const callbackurl = "https://hooks.example.com:443/iot/9f2c";
  await expect(client.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl })).resolves.toBe(
    undefined,
  );
  expect(sent).toEqual([
    "POST | https://iot.example.com:8743/iocm/app/sec/v1.1.0/login | application/x-www-form-urlencoded |  |  | appId=a-1&secret=s-1",
    `POST | https://iot.example.com:8743/iodm/app/sub/v1.1.0/subscribe | application/json | a-1 | Bearer t-1 | {"notifyType":"swUpgradeResultNotify","callbackurl":"${callbackurl}"}`,
  ]);
});

test.each([undefined, null, "https://iot.example.com:8743"])("options that are %s are refused by name", (wrong) => {
  expect(() => createClient(wrong as never)).toThrow("options: must be an object");
  expect(() => createClientOf({}, wrong as never)).toThrow("options: must be an object");
});
