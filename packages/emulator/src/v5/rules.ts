import * as z from "zod/mini";
import type { Recorded } from "./pages.ts";
import { text } from "./refusal.ts";

const httpForwarding = z.object({
  url: text(1024).check(z.regex(/^https?:\/\/[^/]+\/.*/)),
  cert_id: z.optional(z.string()),
  cn_name: z.optional(z.string()),
  sni_enable: z.optional(z.boolean()),
  signature_enable: z.optional(z.boolean()),
  token: z.optional(z.string().check(z.regex(/^[\dA-Za-z]{3,32}$/))),
});
const detail = z.looseObject({ http_forwarding: z.optional(httpForwarding) });

export const createRule = z.object({
  rule_name: z.optional(text(256)),
  description: z.optional(z.string()),
  subject: z.object({ resource: text(256), event: text(256) }),
  app_type: z.optional(z.enum(["GLOBAL", "APP"])),
  app_id: z.optional(text(36)),
  select: z.optional(text(2500)),
  where: z.optional(text(2500)),
});
export const updateRule = z.extend(
  z.pick(createRule, { rule_name: true, description: true, select: true, where: true }),
  { active: z.optional(z.boolean()) },
);
export const createAction = z.object({ rule_id: text(256), channel: text(64), channel_detail: detail });
export const updateAction = z.partial(z.pick(createAction, { channel: true, channel_detail: true }));

/** A forwarding rule. */
type Rule = z.output<typeof createRule> & Recorded & { readonly rule_id: string; readonly active: boolean };
/** Where a rule forwards to. */
type Action = z.output<typeof createAction> & Recorded & { readonly action_id: string };

/** The rules of a project and their actions. */
export function createRules() {
  const rules = new Map<string, Rule>();
  const actions = new Map<string, Action>();
  return {
    rules,
    actions,
    /** The HTTP targets of what is pushed. `notifyType` is resource and event. */
    subscribers: (appId: string, { notifyType }: { readonly notifyType: string }) =>
      [...actions.values()].flatMap(({ rule_id, channel_detail }) => {
        const rule = rules.get(rule_id);
        const url = channel_detail.http_forwarding?.url;
        const matches =
          rule?.active === true &&
          `${rule.subject.resource}/${rule.subject.event}` === notifyType &&
          (rule.app_id === undefined || rule.app_id === appId);
        return matches && url !== undefined ? [{ callbackUrl: url }] : [];
      }),
    /** The token with which pushes to a URL are signed, if they are. */
    tokenFor: (url: string): string | undefined =>
      [...actions.values()]
        .flatMap(({ channel_detail }) => channel_detail.http_forwarding ?? [])
        // A request spells its URL without the port that its scheme has anyway.
        .find((target) => new URL(target.url).href === url && target.signature_enable === true)?.token,
  };
}
export type Rules = ReturnType<typeof createRules>;
