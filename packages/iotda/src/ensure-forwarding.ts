import { assertCallbackUrl } from "@upcall/contracts";
import type { Iotda } from "./create-iotda.ts";
import type { RoutingRule, RuleAction } from "./operations/index.ts";
import { pagesOf } from "./primitives/paging.ts";

/** Where pushes about batch tasks are to go. */
export interface WantedForwarding {
  /** Address of the receiver, with an explicit port and a path. */
  readonly callbackUrl: string;
  /** Signs the pushes, for `pushSignature`: 3 to 32 letters and digits. @default pushes are not signed */
  readonly token?: string | undefined;
  /** Resource space whose tasks are pushed. @default every one */
  readonly appId?: string | undefined;
  /** Id of the CA certificate with which the platform checks the receiver; uploaded in the console. @default the one that is set already */
  readonly certId?: string | undefined;
  /** Says that this is a test set-up: HTTP is allowed. @default false */
  readonly commissioning?: boolean | undefined;
}

/** What was done to either. */
export interface ForwardingReport {
  readonly ruleId: string;
  readonly rule: "created" | "kept";
  readonly action: "created" | "changed" | "kept";
  /** Whether the rule had to be activated. */
  readonly activated: boolean;
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** The part of a client that is needed. */
export type ForwardingClient = Pick<
  Iotda,
  | "listRoutingRules"
  | "createRoutingRule"
  | "updateRoutingRule"
  | "listRuleActions"
  | "createRuleAction"
  | "updateRuleAction"
>;

const subject = { resource: "batchtask", event: "update" } as const;

const urlOf = ({ channel_detail }: RuleAction): string | null | undefined => channel_detail?.http_forwarding?.url;

/** Whether an action forwards as wanted. A token that the platform does not show cannot be compared. */
function isAsWanted(action: RuleAction, wanted: object): boolean {
  const shown: Record<string, unknown> = { ...action.channel_detail?.http_forwarding };
  return Object.entries(wanted).every(([field, value]) => shown[field] === value);
}

/** Whether a rule forwards what the one that would be created does. A platform may leave out, or write down, what holds by default. */
function isRuleFor(appId: string | undefined, { subject: of, app_type, app_id, select, where }: RoutingRule): boolean {
  const type = app_type || (app_id ? "APP" : "GLOBAL");
  return (
    (!of || (of.resource === subject.resource && of.event === subject.event)) &&
    (appId === undefined ? type === "GLOBAL" : type === "APP" && app_id === appId) &&
    (select || "*") === "*" &&
    !where
  );
}

/** What an action keeps unless the caller says otherwise. A change is sent whole, so what it leaves out would be lost. */
function storedIn(action: RuleAction): object {
  const shown: Record<string, unknown> = { ...action.channel_detail?.http_forwarding };
  const fields = ["cert_id", "cn_name", "sni_enable"].filter((field) => shown[field]);
  return Object.fromEntries(fields.map((field) => [field, shown[field]]));
}

interface Forwarding {
  readonly rule: RoutingRule;
  readonly action: RuleAction | undefined;
}

/**
 * The rule with an action that forwards to a URL already, else the first to which one can be added: a rule that runs, or one without actions, since
 * those of a stopped rule would run again.
 */
async function forwardingTo(
  url: string,
  client: ForwardingClient,
  appId: string | undefined,
  options: CallOptions,
): Promise<Forwarding | undefined> {
  let first: Forwarding | undefined;
  const allRules = pagesOf("rules", (query) => client.listRoutingRules({ ...subject, ...query }, options));
  for await (const rules of allRules)
    for (const rule of rules.filter((candidate) => isRuleFor(appId, candidate))) {
      let others = 0;
      const ofRule = { rule_id: rule.rule_id };
      const allActions = pagesOf("actions", (query) => client.listRuleActions({ ...ofRule, ...query }, options));
      for await (const actions of allActions) {
        const action = actions.find((candidate) => urlOf(candidate) === url);
        if (action) return { rule, action };
        others += actions.length;
      }
      if (rule.active === true || others === 0) first ??= { rule, action: undefined };
    }
  return first;
}

/**
 * Has the platform push `batchtask`/`update` to a callback URL: rule, action and activation, what a subscription was in V1. Repeatable: what is there
 * already stays, and what differs is changed. Other rules and actions are left alone: a rule is taken only if it has the same resource space, forwards
 * everything, and has no other actions that would run again.
 *
 * @throws ConfigError for a callback URL that the platform would not reach, and what the calls throw.
 * @example
 * await ensureForwarding(iotda, { callbackUrl: "https://hooks.example.com:443/iot/4f9c", token: "aB3dE5" });
 */
export async function ensureForwarding(
  client: ForwardingClient,
  { callbackUrl, token, appId, certId, commissioning = false }: WantedForwarding,
  options: CallOptions = {},
): Promise<ForwardingReport> {
  assertCallbackUrl(callbackUrl, { commissioning });
  const space = appId === undefined ? { app_type: "GLOBAL" as const } : { app_type: "APP" as const, app_id: appId };
  const http_forwarding = {
    url: callbackUrl,
    ...(certId !== undefined && { cert_id: certId }),
    ...(token === undefined ? { signature_enable: false } : { signature_enable: true, token }),
  };
  const wanted = { channel: "HTTP_FORWARDING" as const, channel_detail: { http_forwarding } };

  const target = await forwardingTo(callbackUrl, client, appId, options);
  const rule = target?.rule ?? (await client.createRoutingRule({ subject, ...space, rule_name: "upcall" }, options));
  const { rule_id } = rule;
  const action = target?.action;
  let done: ForwardingReport["action"] = "kept";
  if (!action) {
    await client.createRuleAction({ rule_id, ...wanted }, options);
    done = "created";
  } else if (!isAsWanted(action, http_forwarding)) {
    const merged = { http_forwarding: { ...storedIn(action), ...http_forwarding } };
    await client.updateRuleAction({ action_id: action.action_id, ...wanted, channel_detail: merged }, options);
    done = "changed";
  }
  const activated = rule.active !== true;
  if (activated) await client.updateRoutingRule({ rule_id, active: true }, options);
  return { ruleId: rule_id, rule: target ? "kept" : "created", action: done, activated };
}
