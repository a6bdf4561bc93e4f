import { expect, test } from "vitest";
import { failureOf } from "./failure.ts";

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
