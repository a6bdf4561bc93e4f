import { Hono } from "hono";
import { expect, test } from "vitest";
import { framedLength, readBody } from "./body.ts";

const url = "https://a.example/";

/** What a route that reads at most four bytes makes of a request. */
async function read(request: Request, before?: (request: Request) => Promise<unknown>): Promise<unknown> {
  const app = new Hono();
  if (before)
    app.use(async (c, next) => {
      await before(c.req.raw);
      await next();
    });
  app.all("/", async (c) => {
    const { bytes, complete } = await readBody(c, framedLength(c.req), 4);
    return c.json({ text: new TextDecoder().decode(bytes), complete });
  });
  app.onError((error, c) => c.json({ error: error.name, cause: (error.cause as Error).message }));
  return (await app.request(request)).json();
}

const request = (body: string, headers: Record<string, string> = {}): Request =>
  new Request(url, { method: "POST", body, headers });

test.each<[headers: Record<string, string>, length: number | undefined]>([
  [{ "content-length": "12" }, 12],
  [{ "content-length": "0" }, 0],
  [{}, undefined],
  [{ "content-length": "-1" }, undefined],
  [{ "content-length": "12, 12" }, undefined],
  [{ "content-length": "0x10" }, undefined],
  [{ "content-length": "1".repeat(16) }, undefined],
  [{ "content-length": "12", "transfer-encoding": "chunked" }, undefined],
])("%o frame a body of %o bytes", async (headers, length) => {
  const app = new Hono().post("/", (c) => c.json({ length: framedLength(c.req) }));
  expect(await (await app.request(request("", headers))).json()).toEqual(length === undefined ? {} : { length });
});

test.each<[string, Record<string, string>]>([
  ["with a length", { "content-length": "4" }],
  ["without one", {}],
])("a body as long as the limit is complete, %s", async (_, headers) => {
  expect(await read(request("1234", headers))).toEqual({ text: "1234", complete: true });
});

test.each<[string, Record<string, string>]>([
  ["with a length", { "content-length": "5" }],
  ["with a wrong length", { "content-length": "3" }],
  ["without one", {}],
])("a body over the limit keeps its beginning, %s", async (_, headers) => {
  expect(await read(request("12345", headers))).toEqual({ text: "1234", complete: false });
});

test("a request without a body reads as an empty body", async () => {
  for (const method of ["GET", "POST"])
    expect(await read(new Request(url, { method }))).toEqual({ text: "", complete: true });
});

test("a body that middleware used up is an error that says so", async () => {
  expect(await read(request("1234"), async (raw) => raw.text())).toEqual({
    error: "BodyConsumedError",
    cause: "Body is already used",
  });
});
