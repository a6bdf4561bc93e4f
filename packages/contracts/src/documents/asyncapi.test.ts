import { Parser } from "@asyncapi/parser";
import { fixturesOf } from "@upcall/fixtures";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { businessNotifyTypes, managementNotifyTypes } from "../notifications/index.ts";
import { asyncApiDocument, type JsonObject } from "./index.ts";
import { summaries } from "./summaries.ts";

const document = asyncApiDocument();
const errors = async (json: unknown): Promise<unknown[]> =>
  (await new Parser().parse(JSON.stringify(json))).diagnostics.filter(({ severity }) => severity === 0);

test("a third-party parser finds the document valid", async () => {
  const seen = await new Parser().parse(JSON.stringify(document));
  expect(seen.diagnostics.filter(({ severity }) => severity === 0)).toEqual([]);
  expect(seen.document?.messages().map((message) => message.id())).toEqual(
    expect.arrayContaining([...managementNotifyTypes, ...businessNotifyTypes, "commandStatus"]),
  );
});

test("the same parser refuses a document with a fault", async () => {
  expect(await errors({ ...document, info: {} })).not.toEqual([]);
});

test("every notification has a summary, and no summary is left over", () => {
  expect(Object.keys(summaries)).toEqual([...managementNotifyTypes, ...businessNotifyTypes, "commandStatus"]);
});

test("each channel carries the types of its subscription", () => {
  const typesOf = (channel: string): string[] =>
    Object.keys((document.channels[channel] as { messages: JsonObject }).messages);
  expect(typesOf("management")).toEqual(managementNotifyTypes);
  expect(typesOf("business")).toEqual(businessNotifyTypes);
});

test("examples are put in where they are given, and are valid", async () => {
  const withSamples = asyncApiDocument({
    samples: (_kind, of) =>
      fixturesOf("notifications", of).map((fixture) => ({ ...fixture, body: fixture.body as never })),
  });
  expect(withSamples.components.messages["deviceAdded"]).toHaveProperty("examples");
  expect(await errors(withSamples)).toEqual([]);
});

const ajv = new Ajv({ strict: false });
ajv.addSchema(document, "asyncapi");

test.each(fixturesOf("notifications"))("notification $of/$name validates as a payload", ({ of, body }) => {
  const check = ajv.getSchema(`asyncapi#/components/schemas/${of}`);
  expect(check?.(body)).toBe(true);
  expect(check?.({ ...(body as object), deviceId: 7, notifyType: 7 })).toBe(false);
});
