import { ConfigError } from "@upcall/contracts/errors";
import * as z from "zod/mini";
import { fault, type Fault } from "../faults/fault.ts";

function parsed(text: string): unknown {
  if (!text.startsWith("{")) return { kind: text };
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what `--fault` was given: a fault as JSON, or just its kind. @throws ConfigError naming the flag */
export function readFault(text: string): Fault {
  const read = z.safeParse(fault, parsed(text));
  if (read.success) return read.data;
  throw new ConfigError("--fault", 'give a kind such as drop, or JSON such as {"kind":"drop","share":0.1}');
}
