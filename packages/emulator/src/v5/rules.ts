import type { Recorded } from "./pages.ts";

/** A forwarding rule. */
export interface Rule extends Recorded {
  readonly rule_id: string;
  readonly subject: { readonly resource: string; readonly event: string };
  readonly app_id?: string | undefined;
  readonly active: boolean;
  readonly [field: string]: unknown;
}

/** Where a rule forwards to. */
export interface Action extends Recorded {
  readonly action_id: string;
  readonly rule_id: string;
  readonly channel: string;
  readonly channel_detail: {
    readonly http_forwarding?:
      | {
          readonly url: string;
          readonly signature_enable?: boolean | undefined;
          readonly token?: string | undefined;
        }
      | undefined;
    readonly [channel: string]: unknown;
  };
}

/** The rules of a project and their actions. */
export interface Rules {
  readonly rules: Map<string, Rule>;
  readonly actions: Map<string, Action>;
  /** The HTTP targets of what is pushed. `notifyType` is resource and event. */
  subscribers(appId: string, subject: { readonly notifyType: string }): { readonly callbackUrl: string }[];
  /** The token with which pushes to a URL are signed, if they are. */
  tokenFor(url: string): string | undefined;
}

export function createRules(): Rules {
  const rules = new Map<string, Rule>();
  const actions = new Map<string, Action>();
  const targets = (): NonNullable<Action["channel_detail"]["http_forwarding"]>[] =>
    [...actions.values()].flatMap(({ channel_detail }) => channel_detail.http_forwarding ?? []);
  return {
    rules,
    actions,
    subscribers: (appId, { notifyType }) =>
      [...actions.values()].flatMap(({ rule_id, channel_detail }) => {
        const rule = rules.get(rule_id);
        const url = channel_detail.http_forwarding?.url;
        const matches =
          rule?.active === true &&
          `${rule.subject.resource}/${rule.subject.event}` === notifyType &&
          (rule.app_id === undefined || rule.app_id === appId);
        return matches && url !== undefined ? [{ callbackUrl: url }] : [];
      }),
    // A request spells its URL without the port that its scheme has anyway.
    tokenFor: (url) =>
      targets().find((target) => new URL(target.url).href === url && target.signature_enable === true)?.token,
  };
}
