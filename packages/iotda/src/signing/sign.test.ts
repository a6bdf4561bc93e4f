import { createHash, createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalRequest } from "./canonical-request.ts";
import { signRequest } from "./sign.ts";

/** The example that the vendor's signing guide prints. */
const printed = {
  request: {
    method: "GET",
    url: "https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0",
    headers: new Headers({ "content-type": "application/json" }),
  },
  key: { accessKey: "QTWAOYTTINDUT2QVKYUC", secretKey: "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc" },
  date: new Date("2019-11-15T03:36:55Z"),
};

const dated = {
  ...printed.request,
  headers: new Headers({ "content-type": "application/json", "x-sdk-date": "20191115T033655Z" }),
};

test("the vendor's printed example gives the printed hash and signature", async () => {
  const canonical = await canonicalRequest(dated, ["X-Sdk-Date", "host", "content-type"]);
  expect(createHash("sha256").update(canonical).digest("hex")).toBe(
    "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a",
  );
  expect(await signRequest(printed.request, printed.key, { date: printed.date })).toEqual({
    "x-sdk-date": "20191115T033655Z",
    authorization:
      "SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, " +
      "Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe",
  });
});

describe("the derived form", () => {
  /** An example of somebody else's program, which its author had accepted by the platform. */
  test.each([
    [
      "GET",
      "/v5/iot/test-project-id/devices/dev001/shadow",
      "",
      "4a3e542368cc05be344f433613fd6aecdcb3d5fdc5b5df157bda33125569b990",
    ],
    [
      "PUT",
      "/v5/iot/test-project-id/devices/dev001/properties",
      '{"services":[{"service_id":"Light","properties":{"Threshold":40}}]}',
      "74b411ff493db06059eebf45599b68693d8f19f7b584c556af353fd755a7f461",
    ],
  ])("of %s %s", async (method, path, body, signature) => {
    const signed = await signRequest(
      {
        method,
        url: `https://xxxx.st1.iotda-app.cn-south-1.myhuaweicloud.com${path}`,
        headers: new Headers({ "content-type": "application/json" }),
        body: new TextEncoder().encode(body),
      },
      { accessKey: "TESTAK123", secretKey: "TESTSK456" },
      { derived: { region: "cn-south-1" }, date: new Date("2026-08-25T10:15:30Z") },
    );
    expect(signed["authorization"]).toBe(
      `V11-HMAC-SHA256 Credential=TESTAK123/20260825/cn-south-1/iotdm, SignedHeaders=content-type;host;x-sdk-date, Signature=${signature}`,
    );
  });

  test("signs with the key that HKDF gives, as hexadecimal text", async () => {
    const scope = "20191115/cn-north-4/iotdm";
    const { secretKey, accessKey } = printed.key;
    const derivedKey = Buffer.from(hkdfSync("sha256", secretKey, accessKey, scope, 32)).toString("hex");
    const canonical = await canonicalRequest(dated, ["content-type", "host", "x-sdk-date"]);
    const hash = createHash("sha256").update(canonical).digest("hex");
    const wanted = createHmac("sha256", derivedKey)
      .update(`V11-HMAC-SHA256\n20191115T033655Z\n${scope}\n${hash}`)
      .digest("hex");
    const { authorization } = await signRequest(printed.request, printed.key, {
      date: printed.date,
      derived: { region: "cn-north-4" },
    });
    expect(authorization).toMatch(new RegExp(`Signature=${wanted}$`));
  });
});

describe("what a signature covers", () => {
  const canonicalOf = (url: string, headers = {}, body?: string) =>
    canonicalRequest(
      { method: "post", url, headers: new Headers(headers), body: body === undefined ? undefined : Buffer.from(body) },
      ["host"],
    );

  test("path with a slash at its end, sorted and escaped query, body", async () => {
    expect(await canonicalOf("https://h.example.com/a b/ü?z=1&a=2&a=1&c=x'y*(~)!&A=%20", {}, "{}")).toBe(
      [
        "POST",
        "/a%20b/%C3%BC/",
        "A=%20&a=1&a=2&c=x%27y%2A%28~%29%21&z=1",
        "host:h.example.com",
        "",
        "host",
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
      ].join("\n"),
    );
  });

  test("a path that ends with a slash gets no second one, and a port belongs to the host", async () => {
    const lines = (await canonicalOf("https://h.example.com:8443/")).split("\n");
    expect(lines.slice(1, 4)).toEqual(["/", "", "host:h.example.com:8443"]);
  });

  test("the hash of the body comes from the header if it is set", async () => {
    const unsigned = await canonicalOf("https://h.example.com/", { "x-sdk-content-sha256": "UNSIGNED-PAYLOAD" }, "{}");
    expect(unsigned.split("\n").at(-1)).toBe("UNSIGNED-PAYLOAD");
  });

  test("temporary keys send their token and sign it", async () => {
    const signed = await signRequest(printed.request, { ...printed.key, securityToken: "tok" }, { date: printed.date });
    expect(signed).toMatchObject({ "x-security-token": "tok" });
    expect(signed["authorization"]).toContain("SignedHeaders=content-type;host;x-sdk-date;x-security-token,");
  });
});

test.each([
  [{ accessKey: "", secretKey: "s" }, "accessKey"],
  [{ accessKey: "a b", secretKey: "s" }, "accessKey"],
  [{ accessKey: "a", secretKey: "" }, "secretKey"],
  [{ accessKey: "a", secretKey: "hush-hush\n" }, "secretKey"],
])("%j is refused, naming %s and repeating nothing", async (key, option) => {
  const refused = signRequest(printed.request, key);
  await expect(refused).rejects.toMatchObject({ name: "ConfigError", option });
  await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining("hush") });
});
