import { expect, test } from "vitest";
import { ConfigError } from "../errors/index.ts";
import { assertCallbackUrl, callbackUrl, callbackUrlProblem } from "./callback-url.ts";

test.each([
  "https://hooks.example.com:443/iot/9f2c",
  "https://hooks.example.com:8443/",
  "https://203.0.113.7:9443/a?b=c",
  "https://[2001:db8::7]:443/iot",
  "HTTPS://hooks.example.com:443/iot",
  "https://hooks.example.com:65535/x",
])("%s is taken", (url) => {
  expect(callbackUrlProblem(url)).toBeUndefined();
  expect(() => assertCallbackUrl(url)).not.toThrow();
  expect(callbackUrl.safeParse(url).success).toBe(true);
});

test.each([
  ["", "HTTPS address"],
  ["hooks.example.com:443/iot", "HTTPS address"],
  ["ftp://hooks.example.com:21/iot", "HTTPS address"],
  ["https://hooks.example.com/iot", "port"],
  ["https://hooks.example.com:/iot", "port"],
  ["https://:443", "path"],
  ["https://:443/iot", "a host"],
  ["https://hooks.example.com:443", "path"],
  ["https://hooks.example.com:443?x=/", "path"],
  ["https://hooks.example.com:443#/", "path"],
  ["https://hooks.example.com:0/iot", "1 to 65535"],
  ["https://hooks.example.com:65536/iot", "1 to 65535"],
  ["https://hooks.example.com:123456/iot", "1 to 65535"],
  ["https://user:pass@hooks.example.com:443/iot", "user name"],
  ["https://hooks.example.com:443/a b", "without spaces"],
  ["https://hooks.example.com:443/a#b", "without spaces or #"],
  ["https://ho oks.example.com:443/a", "without spaces"],
  ["https://[2001:db8::zz]:443/iot", "a host"],
  ["https://hooks.example.com:443\n/iot", "port"],
])("%j is refused: %s", (url, said) => {
  expect(callbackUrlProblem(url)).toContain(said);
  expect(() => assertCallbackUrl(url)).toThrow(ConfigError);
  expect(callbackUrl.safeParse(url).success).toBe(false);
});

test("HTTP needs commissioning: true", () => {
  const url = "http://127.0.0.1:8080/iot";
  expect(() => assertCallbackUrl(url)).toThrow("must use HTTPS");
  expect(() => assertCallbackUrl(url, { commissioning: true })).not.toThrow();
  expect(() => assertCallbackUrl("http://127.0.0.1/iot", { commissioning: true })).toThrow("port");
});

test("no message repeats the path, which may be a secret", () => {
  for (const url of ["https://h/s3cr3t", "https://h:443/s3cr3t x", "http://h:80/s3cr3t", "https://h:0/s3cr3t"]) {
    expect(() => assertCallbackUrl(url)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("s3cr3t") }),
    );
  }
});

test("a URL of at most 1024 characters", () => {
  const base = "https://hooks.example.com:443/";
  expect(callbackUrl.safeParse(base.padEnd(1024, "x")).success).toBe(true);
  expect(callbackUrl.safeParse(base.padEnd(1025, "x")).success).toBe(false);
});
