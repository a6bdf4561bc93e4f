import { Hono } from "hono";
import type { OperatorParts } from "./operator-parts.ts";

/** What the platform has subscribed, and what is missing. */
export const subscriptionRoutes = ({ subscriptions }: OperatorParts) =>
  new Hono()
    .get("/", async (c) => c.json(await subscriptions.list()))
    .post("/", async (c) => c.json(await subscriptions.ensure()));
