import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { allOf } from "../all-of.ts";
import { fromRecording } from "./stored.ts";

const body = (text: string): string => JSON.stringify({ notifyType: "swUpgradeResultNotify", text });

test("only line breaks end a line, wherever the input is cut", async () => {
  const lines = [body("one"), "", body("a\u2028b"), body("three")];
  const stdin = Readable.from([...lines.join("\r\n")]);
  const stored = await allOf(fromRecording("-", { stdin }));
  expect(stored.map((one) => one.body)).toEqual([lines[0], lines[2], lines[3]]);
});

test("no more is read than is wanted, and the input is let go of", async () => {
  let read = 0;
  const stdin = Readable.from(
    (function* () {
      for (;;) yield `${body(`${++read}`)}\n`;
    })(),
    { highWaterMark: 1 },
  );
  for await (const _ of fromRecording("-", { stdin })) break;
  expect(read).toBeLessThan(5);
  expect(stdin.destroyed).toBe(true);
});

test("an input that fails is an error", async () => {
  const stdin = new Readable({
    read() {
      this.push(`${body("one")}\n`);
      this.destroy(new Error("the disk is gone"));
    },
  });
  await expect(allOf(fromRecording("-", { stdin }))).rejects.toThrow("the disk is gone");
});
