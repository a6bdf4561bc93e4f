import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { asCurl } from "./as-curl.ts";

/** What a shell hands to curl: its arguments and, for `@-`, what it reads. */
function run(command: string): { readonly args: string[]; readonly input: Buffer } {
  const curl = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; case "$*" in *@-*) cat;; esac; }`;
  const out = execFileSync("sh", ["-c", `HOOK_TOKEN=s3cret; ${curl}\n${command}`]);
  const args: string[] = [];
  let rest = out;
  for (let end = rest.indexOf(0); end >= 0 && args.at(-1) !== "@-"; end = rest.indexOf(0)) {
    args.push(rest.subarray(0, end).toString());
    rest = rest.subarray(end + 1);
  }
  return { args, input: rest };
}

test("the command sends exactly the body, and the token is a variable of the shell", () => {
  const body = `{"a":"it's $HOME \`id\` \\"quoted\\"\n"}`;
  const command = asCurl({ body, base64: null, trace: "00-ab-cd-01" }, "https://demo.test");
  expect(command).not.toContain("s3cret");
  expect(run(command).args).toEqual([
    "-i",
    "https://demo.test/iot/s3cret",
    "-H",
    "content-type: application/json",
    "-H",
    "traceparent: 00-ab-cd-01",
    "--data-binary",
    body,
  ]);
});

test("a body that is no text is sent byte for byte", () => {
  const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x27, 0x7d]);
  const command = asCurl({ body: "?", base64: bytes.toString("base64"), trace: null }, "https://demo.test");
  expect(run(command).input).toEqual(bytes);
});
