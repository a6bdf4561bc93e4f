import { createHmac } from "node:crypto";
import type { ErrorEntry } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import ky, { type BeforeRequestState } from "ky";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { inFakeTime, settle } from "../test/platform.ts";
import { createPlatformClient, encodeRequest, type Fetch, type Profile, type UnsignedRequest } from "./index.ts";

inFakeTime();

/** A platform that has nothing of V1: it signs each request with a key and has codes of its own. */
const startBatch = {
  name: "startBatch",
  summary: "Start a batch",
  method: "POST",
  path: "/v5/{project}/batches",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project: z.string() }),
  body: z.strictObject({ file: z.string() }),
  reply: { status: 201, body: z.looseObject({ batch: z.string() }) },
  errors: [],
  source: "a test",
} as const satisfies Operation;

const key = "k3y-of-the-tests";

const hmac = (text: string): string => createHmac("sha256", key).update(text).digest("hex");

const canonical = ({ method, url, time, body }: { method: string; url: string; time: string; body: string }): string =>
  [method, url, time, body].join("\n");

const quota: ErrorEntry = {
  code: "B.0429",
  name: "quota",
  http: [429],
  retry: "after-backoff",
  meaning: "The project has used up its quota",
  handling: "Wait",
  seenOn: "every API",
};

/** Its clock is not ours: an answer tells how far it is off. */
const profile: Profile = () => {
  let offset = 0;
  return {
    application: "project-1",
    limit: { calls: 2, per: 1000 },
    encode: encodeRequest,
    signer: () => {
      let renewed = false;
      return {
        sign: async ({ method, url, headers, body }: UnsignedRequest) => {
          expect(headers.get("content-type")).toBe("application/json");
          const time = String(Date.now() + offset);
          const signature = hmac(canonical({ method, url, time, body: new TextDecoder().decode(body) }));
          return { "x-time": time, "x-signature": signature };
        },
        renew: () => {
          const first = !renewed;
          renewed = true;
          return first;
        },
      };
    },
    refusal: ({ status, headers, json }) => {
      if (status < 300) return undefined;
      const { code } = json as { code?: string };
      if (code === "B.0401") offset = Date.parse(headers.get("date")!) - Date.now();
      if (code === "B.0429") return { code, entry: quota, repeat: "limited", delay: 2000 };
      return { code, repeat: code === "B.0401" ? "signed" : "never" };
    },
  };
};

/** Checks the signature over all that it gets; its clock is an hour ahead. */
function server(answers: Response[] = []) {
  const hour = 3_600_000;
  const requests: { at: number; signature: string | null; body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    const body = await request.text();
    const [time, signature] = [request.headers.get("x-time")!, request.headers.get("x-signature")];
    requests.push({ at: Date.now(), signature, body });
    const late = Math.abs(Number(time) - (Date.now() + hour)) > 60_000;
    if (late || signature !== hmac(canonical({ method, url, time, body }))) {
      const date = new Date(Date.now() + hour).toUTCString();
      return Response.json({ code: "B.0401" }, { status: 401, headers: { date } });
    }
    return answers.shift() ?? Response.json({ batch: "b-1" }, { status: 201 });
  };
  return { requests, fetch };
}

const clientOf = (fetch: Fetch, more: object = {}) =>
  createPlatformClient({ startBatch }, profile, { baseUrl: "https://v5.example.com/api", fetch, ...more });
const request = { project: "p-1", file: "f-1" };

test("a user's profile signs each attempt over method, address and body, with the platform's time", async () => {
  const { requests, fetch } = server();
  expect(await settle(clientOf(fetch).startBatch(request))).toEqual({ batch: "b-1" });
  expect(requests.map(({ body }) => body)).toEqual(['{"file":"f-1"}', '{"file":"f-1"}']);
  expect(new Set(requests.map(({ signature }) => signature)).size).toBe(2);
});

test("its codes, entries and delays are those of its profile", async () => {
  const busy = Response.json({ code: "B.0429" }, { status: 429 });
  const gone = Response.json({ code: "B.0404" }, { status: 404 });
  const { requests, fetch } = server([busy, gone]);
  expect(await settle(clientOf(fetch).startBatch(request).attempt())).toMatchObject({
    ok: false,
    error: { name: "PlatformError", code: "B.0404", status: 404, operation: "startBatch" },
  });
  expect(requests[2]!.at - requests[1]!.at).toBeGreaterThanOrEqual(2000);
  const refusing = server(Array.from({ length: 200 }, () => Response.json({ code: "B.0429" }, { status: 429 })));
  await expect(settle(clientOf(refusing.fetch).startBatch(request))).rejects.toMatchObject({
    code: "B.0429",
    entry: quota,
    advice: "back-off",
  });
});

test("its limit is kept unless the options say otherwise", async () => {
  const starts = async (more: object): Promise<number> => {
    const { requests, fetch } = server();
    const batches = clientOf(fetch, more);
    await settle(batches.startBatch(request));
    const from = performance.now();
    await settle(Promise.all(Array.from({ length: 5 }, () => batches.startBatch(request))));
    expect(requests).toHaveLength(7);
    return performance.now() - from;
  };
  expect(await starts({})).toBeGreaterThan(2000);
  expect(await starts({ limit: false })).toBeLessThan(100);
});

test("no hook sees its signature", async () => {
  const seen: string[] = [];
  const record = ({ request }: BeforeRequestState): void => {
    seen.push(JSON.stringify([...request.headers]), request.url);
  };
  const { fetch } = server();
  const hooked = ky.extend({ hooks: { beforeRequest: [record], beforeRetry: [record as never] } });
  await settle(clientOf(fetch, { ky: hooked }).startBatch(request));
  expect(seen).toHaveLength(4);
  expect(seen.join()).not.toMatch(/x-signature|x-time/);
});
