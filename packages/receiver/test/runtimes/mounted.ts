import { createReceiver, type Inbox } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pathToken } from "@upcall/receiver/trust";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { logger } from "hono/logger";
import { requestId } from "hono/request-id";

export const token: string = "0123456789abcdef";
export const bearer: string = "a-second-secret";
export const bodyLimit: number = 1000;
/** A type of notification whose store fails. */
export const storeDown: string = "storeDown";

/** An inbox whose store fails for {@link storeDown}. */
function fragileInbox(): Inbox<never> {
  const inbox = memoryInbox({ warn: () => undefined }) as Inbox<never>;
  return {
    ...inbox,
    accept: (delivery) =>
      delivery.reading.readable && delivery.reading.type === storeDown
        ? Promise.reject(new Error("the store is down"))
        : inbox.accept(delivery),
  };
}

/** A Hono application as others have one, with a middleware that reads JSON before the receiver does. */
export function mountedApp(): Hono {
  const receiver = createReceiver({
    inbox: fragileInbox(),
    trust: [pathToken(token), bearerAuth({ token: bearer })],
    bodyLimit,
    wake: { ring: () => undefined },
    hooks: { observe: () => undefined },
  });
  return new Hono()
    .use(logger(() => undefined))
    .use(requestId())
    .use(async (c, next) => {
      if (c.req.method === "POST") await c.req.json().catch(() => undefined);
      await next();
    })
    .get("/stored", async (c) => {
      const records = await receiver.inbox().deliveries({ limit: 100 });
      return c.json(records.map(({ status, body }) => `${status} ${body.byteLength}`));
    })
    .route("/iot", receiver.routes);
}
