import { Hono } from "hono";
import * as z from "zod/mini";
import { identifier } from "../seeded-random.ts";
import { pageOf, type Recorded } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { readBody } from "./read-body.ts";
import { missing } from "./refusal.ts";
import type { Action, Rule } from "./rules.ts";

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const http = z.object({
  url: text(1024).check(z.regex(/^https?:\/\/[^/]+\/.*/)),
  cert_id: z.optional(z.string()),
  cn_name: z.optional(z.string()),
  sni_enable: z.optional(z.boolean()),
  signature_enable: z.optional(z.boolean()),
  token: z.optional(z.string().check(z.regex(/^[\dA-Za-z]{3,32}$/))),
});
const detail = z.looseObject({ http_forwarding: z.optional(http) });

const createRule = z.object({
  rule_name: z.optional(text(256)),
  description: z.optional(z.string()),
  subject: z.object({ resource: text(256), event: text(256) }),
  app_type: z.optional(z.enum(["GLOBAL", "APP"])),
  app_id: z.optional(text(36)),
  select: z.optional(text(2500)),
  where: z.optional(text(2500)),
});
const updateRule = z.object({
  rule_name: z.optional(text(256)),
  description: z.optional(z.string()),
  select: z.optional(text(2500)),
  where: z.optional(text(2500)),
  active: z.optional(z.boolean()),
});
const createAction = z.object({ rule_id: text(256), channel: text(64), channel_detail: detail });
const updateAction = z.object({ channel: z.optional(text(64)), channel_detail: z.optional(detail) });

const shown = <Row extends Recorded>({ record: _record, ...row }: Row): object => row;

/** Forwarding rules and their actions. */
export function ruleRoutes({ rules: { rules, actions }, random, nextRecord, wire }: V5Platform): Hono {
  const app = new Hono();
  let created = 0;
  const nextId = (what: string): string => identifier(random, what, created++).slice(0, 24);
  const find = <Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row => {
    const row = rows.get(id);
    if (!row) throw missing(what);
    return row;
  };
  const list = <Row extends Recorded>(name: string, rows: Iterable<Row>, query: Record<string, string>): object => {
    const filters = ["resource", "event"].filter((field) => query[field] !== undefined);
    const own = ["app_id", "rule_id", "rule_name", "channel"].filter((field) => query[field] !== undefined);
    const matches = (row: Row): boolean => {
      const { subject } = row as { subject?: Record<string, string> };
      return (
        filters.every((field) => subject?.[field] === query[field]) &&
        own.every((field) => (row as unknown as Record<string, unknown>)[field] === query[field])
      );
    };
    const { rows: found, page } = pageOf([...rows].filter(matches), query);
    return { [name]: found.map(shown), count: page.count, marker: page.marker };
  };

  app.post("/rules", async ({ req, json }) => {
    const rule: Rule = {
      record: nextRecord(),
      rule_id: nextId("rule"),
      active: false,
      ...(await readBody(createRule, req.raw)),
    };
    rules.set(rule.rule_id, rule);
    return json(shown(rule), wire.created);
  });
  app.get("/rules", ({ req, json }) => json(list("rules", rules.values(), req.query())));
  app.get("/rules/:id", ({ req, json }) => json(shown(find(rules, req.param("id"), "rule"))));
  app.put("/rules/:id", async ({ req, json }) => {
    const rule: Rule = { ...find(rules, req.param("id"), "rule"), ...(await readBody(updateRule, req.raw)) } as Rule;
    rules.set(rule.rule_id, rule);
    return json(shown(rule));
  });
  app.delete("/rules/:id", ({ req, body }) => {
    const { rule_id } = find(rules, req.param("id"), "rule");
    rules.delete(rule_id);
    for (const action of actions.values()) if (action.rule_id === rule_id) actions.delete(action.action_id);
    return body(null, 204);
  });

  app.post("/actions", async ({ req, json }) => {
    const request = await readBody(createAction, req.raw);
    find(rules, request.rule_id, "rule");
    const action: Action = { record: nextRecord(), action_id: nextId("action"), ...request };
    actions.set(action.action_id, action);
    return json(shown(action), wire.created);
  });
  app.get("/actions", ({ req, json }) => json(list("actions", actions.values(), req.query())));
  app.get("/actions/:id", ({ req, json }) => json(shown(find(actions, req.param("id"), "action"))));
  app.put("/actions/:id", async ({ req, json }) => {
    const action = {
      ...find(actions, req.param("id"), "action"),
      ...(await readBody(updateAction, req.raw)),
    } as Action;
    actions.set(action.action_id, action);
    return json(shown(action));
  });
  app.delete("/actions/:id", ({ req, body }) => {
    actions.delete(find(actions, req.param("id"), "action").action_id);
    return body(null, 204);
  });
  return app;
}
