import { ContractError, isUpcallError } from "@upcall/contracts/errors";
import { Hono } from "hono";
import * as z from "zod/mini";
import { businessOrder } from "../business/script.ts";
import { clockSeconds, fault } from "../faults/fault.ts";
import type { Platform } from "../platform.ts";

/** What `POST /admin/clock` takes: hold the virtual clock or let it run, and move it by seconds. */
const clockOrder = z.strictObject({ paused: z.optional(z.boolean()), jump: z.optional(clockSeconds) });

/** The JSON body of a request, checked. @throws ContractError */
async function bodyOf<Value>(schema: z.ZodMiniType<Value>, request: Request): Promise<Value> {
  const body: unknown = await request.json().catch(() => undefined);
  const read = schema.safeParse(body);
  if (!read.success) throw new ContractError(`${new URL(request.url).pathname} request`, read.error.issues);
  return read.data;
}

/** What can be done to a running platform: faults put in and taken out, service data pushed, and its clock held and moved. */
export function actionRoutes({ clock, timeline, faults, business }: Platform): Hono {
  const app = new Hono();
  app.post("/faults", async (context) => context.json(faults.add(await bodyOf(fault, context.req.raw)), 201));
  app.delete("/faults/:id", (context) =>
    context.body(null, faults.remove(Number(context.req.param("id"))) ? 204 : 404),
  );
  app.post("/business", async (context) =>
    context.json({ steps: business.start(await bodyOf(businessOrder, context.req.raw)) }, 201),
  );
  app.post("/clock", async (context) => {
    const { paused, jump } = await bodyOf(clockOrder, context.req.raw);
    if (jump !== undefined) clock.jump(jump);
    if (paused === true) timeline.pause();
    if (paused === false) timeline.resume();
    return context.body(null, 204);
  });
  app.onError((problem, context) => {
    if (isUpcallError(problem)) return context.json({ error: problem.message }, 400);
    throw problem;
  });
  return app;
}
