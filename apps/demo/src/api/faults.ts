import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod/mini";
import type { OperatorParts } from "./operator-parts.ts";
import { refuseInvalid } from "./refuse-invalid.ts";

/** `settings` are the emulator's own of the fault, such as its share. */
const order = z.object({ on: z.boolean(), settings: z.optional(z.record(z.string(), z.number())) });

/** Switches of the demo that make things go wrong. */
export const faultRoutes = ({ faults, feed }: OperatorParts) =>
  new Hono().put("/:name", zValidator("json", order, refuseInvalid), async (c) => {
    const { on, settings } = c.req.valid("json");
    if (!(await faults.set(c.req.param("name"), on, settings)))
      throw new HTTPException(404, { message: "There is no such fault to switch here." });
    feed.ring();
    return c.body(null, 204);
  });
