import { expect, test } from "vitest";
import { failureOf, repeats } from "./failure.ts";

const caused = (code: string): Error => Object.assign(new TypeError("fetch failed"), { cause: { code } });

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const throwing = (name: string): object =>
  Object.defineProperty(new Error("x"), name, {
    get: () => {
      throw new Error("Bearer s3cret-of-mine");
    },
  });

test.each([
  ["Node: refused", caused("ECONNREFUSED"), { reason: "ECONNREFUSED", sent: "no" }],
  ["Node: certificate of another name", caused("ERR_TLS_CERT_ALTNAME_INVALID"), { sent: "no" }],
  ["Node: certificate of another authority", caused("SELF_SIGNED_CERT_IN_CHAIN"), { sent: "no" }],
  ["Node: reset", caused("ECONNRESET"), { reason: "ECONNRESET", sent: "maybe" }],
  ["Bun", Object.assign(new Error("x"), { code: "ConnectionRefused" }), { reason: "ConnectionRefused", sent: "maybe" }],
  [
    "Deno",
    new TypeError("error sending request for url (https://iot.example.com:8743/x?callbackUrl=t0ken): refused"),
    { reason: "error sending request for url … refused", sent: "maybe" },
  ],
  ["a DOMException, whose code is a number", new DOMException("gone", "AbortError"), { reason: "gone", sent: "maybe" }],
  ["no error at all", "odd", { reason: "odd", sent: "maybe" }],
  ["nothing", undefined, { reason: "undefined", sent: "maybe" }],
  ["a proxy that was revoked", revoked(), { reason: "an error that cannot be read", sent: "maybe" }],
  ["a cause that throws", throwing("cause"), { reason: "an error that cannot be read", sent: "maybe" }],
  ["a message that throws", throwing("message"), { reason: "an error that cannot be read", sent: "maybe" }],
])("%s", (_name, error, failure) => {
  expect(failureOf(error)).toMatchObject(failure);
});

const secrets = ["s3cret-of-mine", "short"];

test.each([
  ["holds a secret", "login s3cret-of-mine failed", true],
  ["is a piece of one", "s3cret", true],
  ["is too short a piece", "of-mi", false],
  ["holds what is too short to be a secret", "a short text", false],
  ["holds none", "connection refused", false],
  ["is empty", "", false],
])("a text that %s", (_, text, does) => {
  expect(repeats(text, secrets)).toBe(does);
});

test("a text repeats a secret, whichever of several it is", () => {
  expect(repeats("another-secret", [...secrets, "another-secret"])).toBe(true);
  expect(repeats("s3cret-of-mine", [...secrets, "another-secret"])).toBe(true);
});

test("a message is shown without secrets", () => {
  const error = new Error("short: s3cret-of-mine and sixsix");
  expect(failureOf(error, [...secrets, "sixsix"]).reason).toBe("short: … and …");
});

const callback = "https://hooks.example.com:443/iot/p4th-t0ken";

test.each([
  ["in a query", `GET /subscriptions?callbackUrl=${encodeURIComponent(callback)} failed`],
  ["as its path alone", "no answer from /iot/p4th-t0ken"],
  ["in JSON", JSON.stringify({ callbackUrl: callback })],
])("a callback URL is not shown %s", (_name, message) => {
  expect(failureOf(new Error(message), [callback]).reason).not.toContain("p4th");
});
