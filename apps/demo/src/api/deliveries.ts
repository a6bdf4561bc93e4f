import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod/mini";
import { deliveryFilter, type DeliveryFilter } from "../app/delivery-filter.ts";
import type { InboxReader } from "../app/inbox-reader.ts";
import { exported, formats } from "./exported.ts";
import type { OperatorParts } from "./operator-parts.ts";
import { refuseInvalid } from "./refuse-invalid.ts";

const pageSize = 100;
const whole = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/, { message: "must be a whole number" })),
  z.transform(Number),
);
const pageQuery = z.extend(deliveryFilter, { after: z.optional(whole) });
/** One delivery, or all that are selected. */
const replayQuery = z.extend(deliveryFilter, { id: z.optional(z.string()) });
/** Dead letters, and deliveries in quarantine, that one request takes up again. */
const replayedAtOnce = 1000;

const exportColumns = [
  "receivedAt",
  "device",
  "type",
  "state",
  "verdict",
  "status",
  "via",
  "operationId",
  "subOperationId",
  "id",
] as const;

async function* allPages(reader: InboxReader, filter: DeliveryFilter) {
  for (let after: number | undefined; ;) {
    const { rows, next } = await reader.page(filter, { after, limit: 500 });
    yield rows.map((row) => ({ ...row, receivedAt: new Date(row.receivedAt).toISOString() }));
    if (next === null) return;
    after = next;
  }
}

/** What arrived, and what was made of it. */
export const deliveryRoutes = ({ reader, receiver, feed }: OperatorParts) =>
  new Hono()
    .get("/", zValidator("query", pageQuery, refuseInvalid), async (c) => {
      const { after, ...filter } = c.req.valid("query");
      return c.json(await reader.page(filter, { after, limit: pageSize }));
    })
    .get("/count", zValidator("query", deliveryFilter, refuseInvalid), async (c) =>
      c.json({ count: (await reader.count(c.req.valid("query"))) ?? null }),
    )
    .get(
      "/export/:format",
      zValidator("param", z.object({ format: z.enum(formats) }), refuseInvalid),
      zValidator("query", deliveryFilter, refuseInvalid),
      (c) => {
        const rows = allPages(reader, c.req.valid("query"));
        return exported(c, { name: "deliveries", format: c.req.valid("param").format, columns: exportColumns, rows });
      },
    )
    .post("/replay", zValidator("query", replayQuery, refuseInvalid), async (c) => {
      const { dead, quarantined } = await reader.replayable(c.req.valid("query"), replayedAtOnce);
      const revived = dead.length > 0 ? await receiver.replay({ dead }) : 0;
      const reopened = quarantined.length > 0 ? await receiver.replay({ quarantined }) : 0;
      await receiver.drain();
      feed.ring();
      return c.json({ taken: revived + reopened, found: dead.length + quarantined.length });
    })
    .get("/:id", async (c) => {
      const delivery = await reader.find(c.req.param("id"));
      if (!delivery)
        throw new HTTPException(404, { message: "This delivery is not in the inbox; old ones are pruned." });
      return c.json(delivery);
    });
