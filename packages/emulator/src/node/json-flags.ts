import { readFile } from "node:fs/promises";
import { ConfigError } from "@upcall/contracts/errors";
import { fault, type Fault } from "../faults/fault.ts";
import { readWire, type WireOptions } from "../wire/wire-options.ts";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what `--fault` was given: a fault as JSON, or just its kind. @throws ConfigError naming the flag */
export function readFault(text: string): Fault {
  const read = fault.safeParse(text.startsWith("{") ? parsed(text) : { kind: text });
  if (read.success) return read.data;
  throw new ConfigError("--fault", 'give a kind such as drop, or JSON such as {"kind":"drop","share":0.1}');
}

/** Reads what `--wire` was given: an object of wire options as JSON, or a file that holds one. @throws ConfigError naming the flag or field */
export async function readWireFlag(text: string | undefined): Promise<WireOptions> {
  if (text === undefined) return {};
  const value = parsed(text.trimStart().startsWith("{") ? text : await readFile(text, "utf8").catch(() => ""));
  if (value === undefined)
    throw new ConfigError("--wire", 'give JSON such as {"subscribeReply":"id"}, or a file that holds it');
  return readWire(value);
}
