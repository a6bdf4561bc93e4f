import { Hono } from "hono";
import type * as z from "zod/mini";
import { identifier } from "../seeded-random.ts";
import { pageOf, type Recorded } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { find, readBody } from "./refusal.ts";
import { createAction, createRule, updateAction, updateRule } from "./rules.ts";

const shown = <Row extends Recorded>({ record: _record, ...row }: Row): object => row;

/** Whether a row has what a query asks for. */
function matches(row: object, query: Record<string, string>): boolean {
  const { subject, ...fields } = row as Record<string, unknown>;
  const values: Record<string, unknown> = { ...fields, ...(subject as object | undefined) };
  return ["resource", "event", "app_id", "rule_id", "rule_name", "channel"].every(
    (field) => query[field] === undefined || values[field] === query[field],
  );
}

/** Forwarding rules and their actions. */
export function ruleRoutes({ rules: { rules, actions }, random, nextRecord, wire }: V5Platform): Hono {
  const app = new Hono();
  let created = 0;
  const nextId = (what: string): string => identifier(random, what, created++).slice(0, 24);

  function serve<Row extends Recorded>(
    kind: "rule" | "action",
    rows: Map<string, Row>,
    options: {
      readonly create: (request: Request) => Promise<Row>;
      readonly update: z.ZodMiniType<object>;
      readonly removed?: (id: string) => void;
    },
  ): void {
    const path = `/${kind}s`;
    const save = (row: Row): object => {
      rows.set((row as Row & Record<string, string>)[`${kind}_id`]!, row);
      return shown(row);
    };
    app.post(path, async ({ req, json }) => json(save(await options.create(req.raw)), wire.created));
    app.get(path, ({ req, json }) => {
      const query = req.query();
      const matching = [...rows.values()].filter((row) => matches(row, query));
      const { rows: page, page: position } = pageOf(matching, query);
      return json({ [`${kind}s`]: page.map(shown), ...position });
    });
    app.get(`${path}/:id`, ({ req, json }) => json(shown(find(rows, req.param("id"), kind))));
    app.put(`${path}/:id`, async ({ req, json }) =>
      json(save({ ...find(rows, req.param("id"), kind), ...(await readBody(options.update, req.raw)) })),
    );
    app.delete(`${path}/:id`, ({ req, body }) => {
      const id = req.param("id");
      find(rows, id, kind);
      rows.delete(id);
      options.removed?.(id);
      return body(null, 204);
    });
  }

  serve("rule", rules, {
    create: async (request) => ({
      record: nextRecord(),
      rule_id: nextId("rule"),
      active: false,
      ...(await readBody(createRule, request)),
    }),
    update: updateRule,
    removed(rule_id) {
      for (const action of actions.values()) if (action.rule_id === rule_id) actions.delete(action.action_id);
    },
  });
  serve("action", actions, {
    async create(request) {
      const body = await readBody(createAction, request);
      find(rules, body.rule_id, "rule");
      return { record: nextRecord(), action_id: nextId("action"), ...body };
    },
    update: updateAction,
  });
  return app;
}
