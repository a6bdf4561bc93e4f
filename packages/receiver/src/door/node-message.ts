import type { Context } from "hono";

/** What is used of the message that @hono/node-server passes beside the request. */
export interface NodeMessage {
  /** Whether somebody has read from it, as Express does for `express.json()`. */
  readonly readableDidRead?: boolean;
  readonly socket: {
    readonly authorized?: boolean;
    getPeerCertificate?(): { fingerprint256: string; subject?: { CN?: string | string[] } };
  };
}

/** The message of Node's HTTP server; `undefined` on other runtimes. */
export const nodeMessageOf = ({ env }: Context): NodeMessage | undefined =>
  (env as { incoming?: NodeMessage } | undefined)?.incoming;
