import type { HonoRequest } from "hono";
import type { Answer } from "./answer.ts";

const jsonType = /^\s*(?:application|text)\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

export const isJson = (request: HonoRequest): boolean => jsonType.test(request.header("content-type") ?? "");

/** What a stranger is answered. Depends only on what the request itself shows, not on how close it was to being trusted. */
export function refusalOf(request: HonoRequest, bodyLimit: number): Answer {
  if (request.method !== "POST") return { status: 405 };
  if (!isJson(request)) return { status: 415 };
  return { status: Number(request.header("content-length") ?? 0) > bodyLimit ? 413 : 404 };
}
