import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";
import { ContractError } from "@upcall/contracts/errors";
import { operations, type Operation } from "@upcall/contracts/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../index.ts";
import { readAnswer, readReply } from "./answer.ts";

const server: Server = createServer((request, response) => {
  request.resume();
  if (request.url!.endsWith("/login")) return void response.end('{"accessToken":"t"}');
  response.setHeader("content-encoding", "gzip");
  const zipped = createGzip();
  zipped.pipe(response);
  let left = 200;
  const zeros = Buffer.alloc(1024 * 1024);
  const more = (): void => {
    if (left === 0) return void zipped.end();
    left -= 1;
    zipped.write(zeros, more);
  };
  more();
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a small answer that inflates to 200 MB is not read", async () => {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const iot = createClient({ baseUrl, appId: "my-app", secret: "s3cret" });
  const before = process.memoryUsage.rss();
  const result = await iot.queryUpgradePackageList().attempt();
  expect(result).toMatchObject({ ok: false, error: { name: "ContractError", advice: "report-bug" } });
  expect(!result.ok && result.error.message).toContain("must not be longer than 8388608 bytes");
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
});

const { subDeviceManagementData: subscribe, queryUpgradeTask: query, deleteBatchSubscriptions: remove } = operations;
const read = async (operation: Operation, status: number, text: string): Promise<unknown> =>
  readReply(operation, await readAnswer(new Response(text || null, { status }), operation.name));

test.each([
  ["an empty 200 where no body is documented", subscribe, 200, "", undefined],
  ["JSON where no body is documented", subscribe, 200, '{"subscriptionId":"x"}', undefined],
  ["a 204", remove, 204, "", undefined],
  ["blanks where no body is documented", subscribe, 200, "\r\n", undefined],
  ["a null error code", query, 200, '{"operationId":"op","error_code":null}', { operationId: "op", error_code: null }],
])("%s is a success", async (_name, operation, status, text, reply) => {
  expect(await read(operation, status, text)).toEqual(reply);
});

test.each([subscribe, remove, operations.deleteUpgradePackage, operations.logout])(
  "an answer to $name that is a page of some other server is an error",
  async (operation) => {
    await expect(read(operation, 200, "<html>welcome</html>")).rejects.toThrow(ContractError);
    await expect(read(operation, 202, "ok")).rejects.toThrow("must be JSON; check that baseUrl");
  },
);

test("the error about an answer of another server names baseUrl", async () => {
  for (const text of ["<html>", ""])
    await expect(read(query, 200, text)).rejects.toThrow(
      "queryUpgradeTask reply is not valid: value must be JSON; check that baseUrl is the platform's API port, usually 8743.",
    );
  await expect(read(query, 200, "[]")).rejects.toThrow(ContractError);
  await expect(read(query, 200, '{"operationId":7}')).rejects.toThrow("operationId must be a string");
});

test("an answer of more than 8 MiB is cancelled, however it is sent", async () => {
  let chunks = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      chunks += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  await expect(readAnswer(new Response(body), "queryUpgradeTask")).rejects.toThrow(
    "queryUpgradeTask reply is not valid: value must not be longer than 8388608 bytes",
  );
  expect(cancelled).toBe(true);
  expect(chunks).toBeLessThan(12);
});
