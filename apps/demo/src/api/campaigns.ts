import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod/mini";
import { campaignView, campaignViews } from "../app/campaigns.ts";
import { findDevices } from "../app/devices.ts";
import { exported, formats } from "./exported.ts";
import type { OperatorParts } from "./operator-parts.ts";
import { refuseInvalid } from "./refuse-invalid.ts";

const exportColumns = ["device", "state", "attempt", "reason", "heardAt", "subOperationId"] as const;

const deviceFilter = z.object({ state: z.optional(z.string()), text: z.optional(z.string()) });

/** Campaigns, their devices, and what came for one device. */
export const campaignRoutes = ({ sql, reader, confirm, feed, reconciling }: OperatorParts) =>
  new Hono()
    .get("/", (c) => c.json(campaignViews(sql)))
    .post("/reconcile", async (c) => {
      const report = await reconciling.now();
      feed.ring();
      if (!report) throw new HTTPException(409, { message: "Reconciliation is under way already." });
      return c.json(report);
    })
    .get("/:operationId", (c) => {
      const campaign = campaignView(sql, c.req.param("operationId"));
      if (!campaign) throw new HTTPException(404, { message: "Nothing was heard of this operation." });
      return c.json(campaign);
    })
    .post("/:operationId", async (c) => {
      await confirm(c.req.param("operationId"));
      feed.ring();
      return c.body(null, 204);
    })
    .get("/:operationId/devices/:subOperationId", async (c) => {
      const { operationId, subOperationId } = c.req.param();
      return c.json(await reader.timeline(operationId, subOperationId));
    })
    .get(
      "/:operationId/export/:format",
      zValidator("param", z.object({ operationId: z.string(), format: z.enum(formats) }), refuseInvalid),
      zValidator("query", deviceFilter, refuseInvalid),
      (c) => {
        const { operationId, format } = c.req.valid("param");
        const rows = findDevices(sql, operationId, c.req.valid("query"));
        return exported(c, { name: `devices-${operationId}`, format, columns: exportColumns, rows });
      },
    );
