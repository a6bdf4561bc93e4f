import { setTimeout as pause } from "node:timers/promises";
import type { Fetch } from "@upcall/client";
import { aboutRepeats, aboutResults, aboutStartStates, notificationsOf } from "./arrivals.ts";
import { askAboutCertificate } from "./certificate.ts";
import { createAsker, textField, type Asker, type Call } from "./exchanges.ts";
import type { Seen } from "./file.ts";
import { listen, type Listener, type ListenerOptions } from "./listener.ts";
import { notAsked, questions, type Finding } from "./questions.ts";
import type { Secret } from "./redact.ts";
import { ownSubscriptions } from "./subscriptions.ts";
import { askAboutCreation, askAboutModes, durationsOf, type WantedUpgrade } from "./tasks.ts";
import { askAboutTokens, callWith, type Credentials } from "./tokens.ts";

/** What a survey asks, and with what. */
export interface SurveyOptions {
  readonly fetch: Fetch;
  readonly platform: string;
  readonly credentials: Credentials;
  /** CAs that are trusted for the platform; `undefined` for those that Node brings. */
  readonly ca: readonly string[] | undefined;
  /** Where own subscriptions lead, and a random name that ends their URLs; without it none are made. */
  readonly subscribe: { readonly callback: string; readonly token: string } | undefined;
  readonly listen: (Omit<ListenerOptions, "token" | "now"> & { readonly milliseconds: number }) | undefined;
  readonly upgrades: readonly WantedUpgrade[];
  readonly graceSeconds: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

/** What came of it. */
export interface Survey extends Seen {
  /** Own subscriptions that could not be removed. */
  readonly left: number;
  /** Why it ended early. */
  readonly failure: string | undefined;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 30_000;

/** Asks one question after the other. What was subscribed is removed whatever happens; what was seen is given in every case. */
export async function takeSurvey(options: SurveyOptions): Promise<Survey> {
  let cleaning = false;
  const signal = (): AbortSignal =>
    AbortSignal.any([AbortSignal.timeout(patience), ...(cleaning ? [] : [options.signal])]);
  const asker = createAsker({ ...options, appId: options.credentials.appId }, signal);
  const findings: Finding[] = [];
  const state: State = { asker, findings, own: undefined, listener: undefined };
  let failure: string | undefined;
  let left = 0;
  try {
    await askEverything(options, state, () => (cleaning = true));
  } catch (error) {
    failure = options.signal.aborted ? "interrupted" : (error as Error).message;
  }
  cleaning = true;
  if (state.own) left = await state.own.remove().catch(() => 1);
  await state.listener?.close();
  return {
    findings: questions.map(
      (_, at) =>
        findings.find(({ question }) => question === at + 1) ??
        notAsked(at + 1, failure === undefined ? reasonOf(at + 1, options) : "the survey ended before"),
    ),
    exchanges: asker.exchanges,
    arrivals: state.listener?.arrivals ?? [],
    secrets: secretsOf(options, asker),
    left,
    failure,
  };
}

interface State {
  readonly asker: Asker;
  readonly findings: Finding[];
  own: ReturnType<typeof ownSubscriptions> | undefined;
  listener: Listener | undefined;
}

async function askEverything(options: SurveyOptions, state: State, listened: () => void): Promise<void> {
  const { platform, credentials, subscribe, graceSeconds, signal, progress, ca, upgrades } = options;
  const { asker, findings } = state;
  const { protocol, hostname, port } = new URL(platform);
  if (protocol === "https:") {
    progress("Does the platform ask for a client certificate?");
    const host = hostname.replace(/^\[|\]$/g, "");
    findings.push(await askAboutCertificate({ host, port: Number(port) || 443, ca, timeout: patience }));
  }
  progress(`What are earlier tokens good for? (up to ${2 * graceSeconds} s)`);
  const { finding, token } = await askAboutTokens(asker, credentials, { most: graceSeconds, signal });
  findings.push(finding);
  const call = callWith(asker, credentials, token);
  await call("what packages are there?", "queryUpgradePackageList", { query: { pageNo: "0", pageSize: "1" } });
  await asker.ask("what tasks are there?", "queryUpgradeTaskList", { query: { pageNo: "0", pageSize: "1" } }, token);
  if (upgrades.length > 0) {
    progress('What is the word for "when the device is online"?');
    findings.push(await askAboutModes(call));
  }
  if (subscribe) await askAboutSubscriptions(subscribe, call, options, state);
  if (upgrades.length > 0) findings.push(await askAboutCreation(call, upgrades));
  if (!options.listen || !state.listener) return;
  progress(`Waiting ${options.listen.milliseconds / 1000} s for what arrives; Ctrl-C ends it earlier.`);
  await pause(options.listen.milliseconds, undefined, { signal }).catch(() => {});
  listened();
  findings.push(...(await aboutArrivals(state.listener, call)));
}

/** Subscribes and looks what that did; listens where that was asked for. */
async function askAboutSubscriptions(
  subscribe: NonNullable<SurveyOptions["subscribe"]>,
  call: Call,
  { listen: listening, now, progress }: SurveyOptions,
  state: State,
): Promise<void> {
  const urls = ["", "-b"].map((end) => `${subscribe.callback.replace(/\/+$/, "")}/${subscribe.token}${end}`);
  state.own = ownSubscriptions(call, urls as [string, string]);
  progress("What does a second subscription do?");
  state.findings.push(...(await state.own.ask()));
  if (!listening) return;
  state.listener = await listen({ ...listening, token: subscribe.token, now });
  const types = await state.own.subscribeFree();
  progress(
    `Listening on port ${state.listener.port} for ${types.join(", ") || "nothing: all types are subscribed elsewhere"}.`,
  );
}

/** A few tasks are enough to tell units apart. */
const mostTasks = 5;

async function aboutArrivals({ arrivals }: Listener, call: Call): Promise<Finding[]> {
  const notifications = notificationsOf(arrivals);
  const operationIds = [...new Set(notifications.flatMap((one) => textField(one, "operationId") ?? []))];
  const durations = await durationsOf(call, operationIds.slice(0, mostTasks));
  return [aboutResults(notifications, durations), aboutStartStates(notifications), aboutRepeats(arrivals)];
}

/** Why a question was left out of a survey that went to its end. */
function reasonOf(question: number, { platform }: SurveyOptions): string {
  if (question <= 3) return "--subscribe was not given";
  if (question === 4 || question === 5) return "--upgrade was not given";
  if (question === 10)
    return new URL(platform).protocol === "http:" ? "the platform is called over plain HTTP" : "it was left out";
  return "--listen was not given";
}

function secretsOf({ platform, credentials, subscribe, upgrades }: SurveyOptions, { exchanges }: Asker): Secret[] {
  const hosts = [platform, ...(subscribe ? [subscribe.callback] : [])].flatMap((url) => {
    const { host, hostname } = new URL(url);
    return [host, hostname];
  });
  const tokens = exchanges.flatMap(({ answer }) =>
    ["accessToken", "refreshToken"].map((name): Secret => [
      name,
      "body" in answer ? (textField(answer.body, name) ?? "") : "",
    ]),
  );
  const segments = subscribe ? new URL(subscribe.callback).pathname.split("/") : [];
  return [
    ["secret", credentials.secret],
    ["appId", credentials.appId],
    ...tokens,
    ["callbackUrl", subscribe?.callback ?? ""],
    ["token", subscribe?.token ?? ""],
    ...segments.map((part): Secret => ["path", part]),
    ...hosts.map((host): Secret => ["host", host]),
    ...upgrades.flatMap(({ fileId, device }): Secret[] => [
      ["fileId", fileId],
      ["deviceId", device],
    ]),
  ];
}
