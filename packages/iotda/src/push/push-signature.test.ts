import { createHash } from "node:crypto";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hexOf } from "../signing/digest.ts";
import { pushDigest, pushSignature, type PushSignatureOptions } from "./push-signature.ts";

/** The shape that a neighbour with the same scheme prints, in SHA-256. */
const shape = { token: "aaa", nonce: "IkOaKMDalrAzUTxC", timestamp: "1604458421" };

beforeEach(() => void vi.useFakeTimers({ now: 1_604_458_421_000 }));
afterEach(() => void vi.useRealTimers());

test("token, timestamp and nonce are sorted, joined and hashed", async () => {
  const digest = hexOf(await pushDigest(shape.token, shape.timestamp, shape.nonce));
  expect(digest).toBe("bb612d261d52dbe02e5e09aa377691db393c8fe75e7d8f9c5833cd6e56caee38");
  expect(digest).toBe(createHash("sha256").update("1604458421IkOaKMDalrAzUTxCaaa").digest("hex"));
});

const signatureOf = (token: string, timestamp: string, nonce: string): Buffer =>
  createHash("sha256").update([token, timestamp, nonce].sort().join("")).digest();

function door(options: Partial<PushSignatureOptions> = {}) {
  const app = new Hono().use(pushSignature({ token: shape.token, ...options })).post("/", (c) => c.text("in"));
  return async (headers: Record<string, string>): Promise<boolean> => {
    const answer = await app.request("/", { method: "POST", headers, body: "{}" });
    return answer.status === 200;
  };
}

const signed = ({ token = shape.token, nonce = shape.nonce, timestamp = shape.timestamp } = {}) => ({
  timestamp,
  nonce,
  signature: signatureOf(token, timestamp, nonce).toString("hex"),
});

describe("a push passes", () => {
  test.each([
    ["in lower-case hexadecimal", signed()],
    ["in capitals", { ...signed(), signature: signed().signature.toUpperCase() }],
    ["in Base64", { ...signed(), signature: signatureOf("aaa", shape.timestamp, shape.nonce).toString("base64") }],
    ["with a time in milliseconds", signed({ timestamp: "1604458421999" })],
    ["five minutes late", signed({ timestamp: "1604458121" })],
    ["five minutes early", signed({ timestamp: "1604458721" })],
  ])("%s", async (_, headers) => {
    expect(await door()(headers)).toBe(true);
  });

  test("with the old token while it is being changed", async () => {
    const enter = door({ token: ["bbb", "aaa"] });
    expect(await enter(signed())).toBe(true);
    expect(await enter(signed({ token: "bbb" }))).toBe(true);
    expect(await enter(signed({ token: "ccc" }))).toBe(false);
  });
});

describe("a push is refused", () => {
  const { timestamp: _time, ...timeless } = signed();
  test.each([
    ["without headers", {}],
    ["without a time", timeless],
    ["with another token", signed({ token: "aab" })],
    ["with another nonce", { ...signed(), nonce: "other" }],
    ["too late", signed({ timestamp: "1604458120" })],
    ["too early", signed({ timestamp: "1604458722" })],
    ["with a time that is none", signed({ timestamp: "16044584210" })],
    ["with an endless nonce", signed({ nonce: "x".repeat(129) })],
    ["with half a signature", { ...signed(), signature: signed().signature.slice(0, 32) }],
    ["with an empty signature", { ...signed(), signature: "" }],
  ])("%s", async (_, headers) => {
    expect(await door()(headers as Record<string, string>)).toBe(false);
  });

  test("when its signature was used before, also with another nonce", async () => {
    const enter = door();
    const first = signed({ timestamp: "1604458421999", nonce: "9abc" });
    const cutAnew = { ...first, timestamp: "1604458421", nonce: "9999abc" };
    expect(signatureOf(shape.token, cutAnew.timestamp, cutAnew.nonce).toString("hex")).toBe(first.signature);
    expect(await enter(first)).toBe(true);
    expect(await enter(first)).toBe(false);
    expect(await enter(cutAnew)).toBe(false);
    expect(await enter({ ...first, signature: first.signature.toUpperCase() })).toBe(false);
  });
});

test("without a guard a signature may be used again", async () => {
  const enter = door({ replay: false });
  expect([await enter(signed()), await enter(signed())]).toEqual([true, true]);
});

test("a user's guard is called for a valid signature, with the time to keep it", async () => {
  const asked: unknown[] = [];
  const firstUse = async (...use: unknown[]): Promise<boolean> => asked.push(use) > 0 && false;
  const enter = door({ replay: { firstUse } });
  await enter(signed({ token: "stranger" }));
  expect(await enter(signed())).toBe(false);
  expect(asked).toEqual([[signed().signature, 1_604_458_421_000 + 300_000]]);
});

test("the memory guard forgets expired signatures", async () => {
  const enter = door({ tolerance: 1 });
  expect(await enter(signed())).toBe(true);
  vi.setSystemTime(1_604_458_500_000);
  expect(await enter(signed())).toBe(false);
  expect(await enter(signed({ timestamp: "1604458500" }))).toBe(true);
});

test.each([
  [{ token: undefined }, "needs the token"],
  [{ token: [] }, "needs the token"],
  [{ token: "ab" }, "3 to 32 letters and digits"],
  [{ token: "hush hush" }, "3 to 32 letters and digits"],
  [{ token: "abc", tolerance: 0 }, "tolerance must be"],
])("%j is refused at the start", (options, problem) => {
  expect(() => pushSignature(options)).toThrow(problem);
  expect(() => pushSignature(options)).not.toThrow("hush");
});
