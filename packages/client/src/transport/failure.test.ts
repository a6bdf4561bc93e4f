import { expect, test } from "vitest";
import { failureOf, repeats } from "./failure.ts";

const caused = (code: string): Error => Object.assign(new TypeError("fetch failed"), { cause: { code } });

test.each([
  ["Node: refused", caused("ECONNREFUSED"), { reason: "ECONNREFUSED", sent: "no" }],
  ["Node: certificate of another name", caused("ERR_TLS_CERT_ALTNAME_INVALID"), { sent: "no" }],
  ["Node: certificate of another authority", caused("SELF_SIGNED_CERT_IN_CHAIN"), { sent: "no" }],
  ["Node: reset", caused("ECONNRESET"), { reason: "ECONNRESET", sent: "maybe" }],
  ["Bun", Object.assign(new Error("x"), { code: "ConnectionRefused" }), { reason: "ConnectionRefused", sent: "maybe" }],
  [
    "Deno",
    new TypeError("error sending request for url (https://iot.example.com:8743/x?callbackUrl=t0ken): refused"),
    { reason: "error sending request for url (… refused", sent: "maybe" },
  ],
  ["a DOMException, whose code is a number", new DOMException("gone", "AbortError"), { reason: "gone", sent: "maybe" }],
  ["no error at all", "odd", { reason: "odd", sent: "maybe" }],
  ["nothing", undefined, { reason: "undefined", sent: "maybe" }],
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
