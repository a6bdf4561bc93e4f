import { ContractError, PlatformError } from "@upcall/contracts/errors";
import { operations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { readReply } from "./read-reply.ts";

const { subDeviceManagementData: subscribe, queryUpgradeTask: query, deleteBatchSubscriptions: remove } = operations;

test.each([
  ["an empty 200 where no body is documented", subscribe, 200, "", undefined],
  ["any body where none is documented", subscribe, 200, '{"subscriptionId":"x"}', undefined],
  ["no JSON where no body is documented", subscribe, 202, "ok", undefined],
  ["a 204", remove, 204, "", undefined],
  ["a null error code", query, 200, '{"operationId":"op","error_code":null}', { operationId: "op", error_code: null }],
])("%s is a success", (_name, operation, status, text, reply) => {
  expect(readReply(operation, status, text)).toEqual(reply);
});

test.each([
  ["inside HTTP 200", 200, '{"error_code":"100203","error_desc":"x"}', "100203"],
  ["as a number", 403, '{"error_code":1010005}', "1010005"],
  ["with a status that the catalog does not list", 500, '{"error_code":"1010009"}', "1010009"],
  ["that nobody documented", 418, '{"error_code":"999"}', "999"],
])("an error code %s is an error", (_name, status, text, code) => {
  const read = () => readReply(subscribe, status, text);
  expect(read).toThrow(PlatformError);
  expect(read).toThrow(expect.objectContaining({ code, status, operation: "subDeviceManagementData" }));
});

test("the catalog's row comes from the operation", () => {
  const read = () => readReply(subscribe, 400, '{"error_code":"100222"}');
  expect(read).toThrow(expect.objectContaining({ entry: expect.objectContaining({ name: "callbackUrlRejected" }) }));
});

test.each([301, 304, 0, 404, 502])("HTTP %d without a code is an error", (status) => {
  expect(() => readReply(subscribe, status, "<html>")).toThrow(
    expect.objectContaining({ name: "PlatformError", code: `HTTP_${status}`, status }),
  );
});

test("an answer that is not the platform's says where to look", () => {
  for (const text of ["<html>", ""])
    expect(() => readReply(query, 200, text)).toThrow(
      "queryUpgradeTask reply is not valid: value must be JSON; check that baseUrl is the platform's API port, usually 8743.",
    );
  expect(() => readReply(query, 200, "[]")).toThrow(ContractError);
  expect(() => readReply(query, 200, '{"operationId":7}')).toThrow("operationId must be a string");
});
