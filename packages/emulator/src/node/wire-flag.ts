import { readFile } from "node:fs/promises";
import { ConfigError } from "@upcall/contracts/errors";
import { readWire, type WireOptions } from "../wire/wire-options.ts";

/** Reads what `--wire` was given: an object of wire options as JSON, or a file that holds one. @throws ConfigError naming the flag or field */
export async function readWireFlag(text: string | undefined): Promise<WireOptions> {
  if (text === undefined) return {};
  const given = text.trimStart().startsWith("{") ? text : await readFile(text, "utf8").catch(() => "");
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    throw new ConfigError("--wire", 'give JSON such as {"subscribeReply":"id"}, or a file that holds it');
  }
  return readWire(value);
}
