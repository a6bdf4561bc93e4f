import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import * as z from "zod/mini";
import type { OperatorParts } from "./operator-parts.ts";
import { refuseInvalid } from "./refuse-invalid.ts";

const position = z.object({ watch: z.optional(z.string()), since: z.optional(z.string()) });

/** Server-sent events. A browser that connects again says by itself which was the last message that it got. */
export const feedRoutes = ({ feed }: OperatorParts) =>
  new Hono().get("/", zValidator("query", position, refuseInvalid), (c) => {
    const { watch, since } = c.req.valid("query");
    const last = Number(c.req.header("last-event-id") ?? since ?? 0) || 0;
    return streamSSE(c, (stream) => feed.serve(stream, { watch, since: last }));
  });
