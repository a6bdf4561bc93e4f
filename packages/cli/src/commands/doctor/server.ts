import { isIP } from "node:net";
import type { Patient, Side } from "./check.ts";

/** Host and port of one side, once its URL check was well. */
export interface Server {
  /** A name, or an IP address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly named: boolean;
}

/** Reads the URL of one side, whose check has found it well. */
export function serverOf(patient: Patient, side: Side): Server {
  const { hostname, port, protocol } = new URL(patient[side]!);
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "https:";
  return { host, port: Number(port) || (secure ? 443 : 80), secure, named: isIP(host) === 0 };
}
