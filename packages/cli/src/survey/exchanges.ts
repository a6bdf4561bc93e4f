import { setTimeout as pause } from "node:timers/promises";
import type { Fetch } from "@upcall/client";
import { operations, type OperationName } from "@upcall/contracts";
import { jsonOrText } from "../json-or-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What goes into a request, before it is encoded. */
export interface Asked {
  /** In the path. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Fields;
}

/** An answer of the platform. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON where it is JSON, else text. */
  readonly body: unknown;
  /** `error_code`, which may come with any status. */
  readonly code: string | undefined;
  /** A success status without an error code. */
  readonly good: boolean;
}

/** One call and what came of it. */
export interface Exchange {
  /** What the call was made for. */
  readonly purpose: string;
  readonly operation: OperationName;
  readonly request: Asked & { readonly method: string; readonly path: string };
  readonly answer: Answer | { readonly error: string };
  readonly milliseconds: number;
}

/** One call with a token that works. */
export type Call = (purpose: string, operation: OperationName, asked: Asked) => Promise<Answer>;

/** The platform did not answer at all. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? (body as Fields)[name] : undefined;

/** Reads a text field of an answer; `undefined` when it is not there. */
export function textField(body: unknown, name: string): string | undefined {
  const value = fieldOf(body, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Reads a list of objects out of an answer; empty when it is not there. */
export function rowsField(body: unknown, name: string): readonly Fields[] {
  const value = fieldOf(body, name);
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null) : [];
}

/** The window of the documented limit is a minute. */
const mostRepeats = 5;

/**
 * Makes calls one after the other, as they are, below the client, which would repeat them, log in again and check their answers. Keeps a
 * record of each. What is throttled is asked again after a pause.
 *
 * @param signal ends a call that is under way
 * @param throttlePause milliseconds until a throttled call is made again
 */
export function createAsker(
  { fetch, platform, appId }: { readonly fetch: Fetch; readonly platform: string; readonly appId: string },
  signal: () => AbortSignal,
  throttlePause = 15_000,
) {
  const exchanges: Exchange[] = [];

  async function send(operation: OperationName, { params = {}, query = {}, body }: Asked, token?: string) {
    const { method, path, encoding } = operations[operation] as { method: string; path: string; encoding?: "form" };
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!));
    const search = new URLSearchParams(query).toString();
    const headers = {
      "content-type": encoding ? "application/x-www-form-urlencoded" : "application/json",
      ...(token === undefined ? {} : { app_key: appId, authorization: `Bearer ${token}` }),
    };
    const text = encoding ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
    const url = `${platform.replace(/\/+$/, "")}${filled}${search && `?${search}`}`;
    const request = new Request(url, { method, headers, signal: signal(), ...(body && { body: text }) });
    const response = await fetch(request);
    const answer = jsonOrText(await response.text());
    const code = fieldOf(answer, "error_code");
    const digits = /^\d{1,8}$/.test(String(code)) ? String(code) : "an unknown code";
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: answer,
      code: code === undefined || code === null ? undefined : digits,
      good: response.status < 300 && (code === undefined || code === null),
    };
  }

  /** @param token the access token to send; none for login, refresh and logout */
  async function ask(purpose: string, operation: OperationName, asked: Asked, token?: string): Promise<Answer> {
    const { method, path } = operations[operation];
    const began = performance.now();
    const record = (answer: Exchange["answer"]): void =>
      void exchanges.push({
        purpose,
        operation,
        request: { method, path, ...asked },
        answer,
        milliseconds: Math.round(performance.now() - began),
      });
    try {
      const answer = await send(operation, asked, token);
      record(answer);
      return answer;
    } catch (error) {
      const { code, name } = error as NodeJS.ErrnoException;
      record({ error: typeof code === "string" ? code : name });
      throw new NoAnswer(`${operation}: no answer (${code ?? name})`);
    }
  }

  return {
    exchanges: exchanges as readonly Exchange[],
    async ask(...call: Parameters<typeof ask>): Promise<Answer> {
      let answer = await ask(...call);
      for (let repeats = 0; answer.code === "1010009" && repeats < mostRepeats; repeats++) {
        await pause(throttlePause, undefined, { signal: signal() });
        answer = await ask(...call);
      }
      return answer;
    },
  };
}

export type Asker = ReturnType<typeof createAsker>;

/** An answer in a few words, for the answer to a question. */
export const inWords = ({ status, code }: Answer): string =>
  code === undefined ? `${status}` : `${status} with ${code}`;
