import { managementNotifyTypes, type ManagementNotifyType } from "@upcall/contracts/notifications";
import type { WireOptions } from "@upcall/emulator";
import { inWords, rowsField, textField, type Answer, type Call } from "./exchanges.ts";
import { notAsked, type Finding } from "./questions.ts";

type Spelling = "callbackurl" | "callbackUrl";

interface Row {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly url: string | undefined;
}

/**
 * Subscriptions that the survey makes at its own two URLs, and removes again.
 *
 * @param urls two callback URLs that nobody else uses
 */
export function ownSubscriptions(call: Call, urls: readonly [first: string, second: string]) {
  let spelling: Spelling = "callbackurl";

  const made = new Map<string, { readonly notifyType: ManagementNotifyType; readonly callbackUrl: string }>();
  let everListed = false;

  const isOwn = ({ url }: Row): boolean => url !== undefined && urls.includes(url);

  /** @returns the subscriptions, or why they cannot be known */
  async function list(purpose: string): Promise<readonly Row[] | string> {
    const answer = await call(purpose, "queryBatchSubscriptions", {});
    if (!answer.good) return `the list of subscriptions is answered ${inWords(answer)}`;
    const rows = rowsField(answer.body, "subscriptions").map((row) => ({
      id: textField(row, "subscriptionId"),
      type: textField(row, "notifyType"),
      url: textField(row, "callbackUrl"),
    }));
    everListed ||= rows.some(isOwn);
    const total = Number((answer.body as { totalCount?: unknown }).totalCount ?? rows.length);
    return total > rows.length ? "the list of subscriptions has more pages" : rows;
  }
  async function listOwn(purpose: string): Promise<readonly Row[]> {
    const rows = await list(purpose);
    return typeof rows === "string" ? [] : rows.filter(isOwn);
  }
  const subscribe = (purpose: string, notifyType: ManagementNotifyType, field: Spelling, callbackUrl: string) => {
    made.set(`${notifyType} ${callbackUrl}`, { notifyType, callbackUrl });
    return call(purpose, "subDeviceManagementData", { body: { notifyType, [field]: callbackUrl } });
  };

  async function freeTypes(): Promise<readonly ManagementNotifyType[] | string> {
    const before = await list("what is subscribed?");
    if (typeof before === "string") return before;
    return managementNotifyTypes.filter((type) => !before.some((row) => row.type === type && !isOwn(row)));
  }

  /** Removes what was made here. @returns how many are still there */
  async function remove(): Promise<number> {
    if (made.size === 0) return 0;
    for (const { id } of await listOwn("which subscriptions of the survey are there?"))
      if (id !== undefined)
        await call("remove a subscription of the survey", "deleteSingleSubscription", {
          params: { subscriptionId: id },
        });
    const rest = await listOwn("is any left?");
    // A list that never showed one of them does not show that they are gone either.
    const byFilter = everListed
      ? rest.map(({ type, url }) => ({ notifyType: type!, callbackUrl: url! }))
      : made.values();
    for (const query of byFilter)
      await call("remove it by type and URL", "deleteBatchSubscriptions", { query: { ...query } });
    return rest.length === 0 ? 0 : (await listOwn("is any left?")).length;
  }

  /** What two further subscriptions to the same type do. */
  async function duplicates(type: ManagementNotifyType): Promise<Finding> {
    const own = async (purpose: string): Promise<readonly Row[]> =>
      (await listOwn(purpose)).filter((row) => row.type === type);
    const before = await own("is it in the list?");
    const same = await subscribe("subscribe the same type and URL again", type, spelling, urls[0]);
    const between = await own("what did that change?");
    const other = await subscribe("subscribe the same type with another URL", type, spelling, urls[1]);
    const after = await own("what did that change?");
    const answers = `The same URL again is answered ${inWords(same)}, another URL ${inWords(other)}.`;
    if (before.length === 0)
      return {
        question: 1,
        answer: `${answers} What they did cannot be told, because the list of subscriptions does not show them.`,
      };
    const urlsCoexist = new Set(after.map(({ url }) => url)).size > 1;
    const decisive = urlsCoexist ? same : other;
    const kept = urlsCoexist ? between[0]?.id === before[0]!.id : after[0]?.url === urls[0];
    const duplicateSubscription = !decisive.good ? "conflict" : kept ? "keep" : "overwrite";
    const effect = { conflict: "is refused", keep: "changes nothing", overwrite: "replaces the first" }[
      duplicateSubscription
    ];
    const answer = `${answers} The second one ${effect}; URLs of one type ${urlsCoexist ? "exist beside each other" : "do not exist beside each other"}.`;
    return { question: 1, answer, wire: { duplicateSubscription, urlsCoexist } };
  }

  return {
    remove,
    /** Subscribes every type that the application has not subscribed. @returns those types */
    async subscribeFree(): Promise<readonly ManagementNotifyType[]> {
      const free = await freeTypes();
      const done: ManagementNotifyType[] = [];
      for (const type of typeof free === "string" ? [] : free)
        if ((await subscribe("subscribe what is to arrive", type, spelling, urls[0])).good) done.push(type);
      return done;
    },
    /** Answers the questions 1 to 3. */
    async ask(): Promise<Finding[]> {
      const noneAsked = (why: string): Finding[] => [1, 2, 3].map((question) => notAsked(question, why));
      const free = await freeTypes();
      if (typeof free === "string") return noneAsked(free);
      const [type] = free;
      if (type === undefined) return noneAsked("all four upgrade types are subscribed already");
      const lower = await subscribe("subscribe with callbackurl", type, "callbackurl", urls[0]);
      await remove();
      const upper = await subscribe("subscribe with callbackUrl", type, "callbackUrl", urls[0]);
      const spellings = `callbackurl is answered ${inWords(lower)}, callbackUrl ${inWords(upper)}.`;
      if (!lower.good && !upper.good) return noneAsked(`no subscription succeeded: ${spellings}`);
      const callbackField = lower.good && upper.good ? "both" : lower.good ? "callbackurl" : "callbackUrl";
      spelling = lower.good ? "callbackurl" : "callbackUrl";
      const reply = replyOf(lower.good ? lower : upper);
      if (!upper.good) await subscribe("subscribe with callbackurl", type, "callbackurl", urls[0]);
      const second = await duplicates(type);
      await remove();
      return [second, { question: 2, answer: spellings, wire: { callbackField } }, reply];
    },
  };
}

function replyOf({ body }: Answer): Finding {
  const finding = (answer: string, subscribeReply: NonNullable<WireOptions["subscribeReply"]>): Finding => ({
    question: 3,
    answer,
    wire: { subscribeReply },
  });
  if (body === "") return finding("An empty body.", "empty");
  if (typeof body !== "object" || body === null) return { question: 3, answer: "A body that is no JSON object." };
  if (textField(body, "subscriptionId") !== undefined) return finding("An object with a subscriptionId.", "id");
  return finding(Object.keys(body).length === 0 ? "An empty object." : "An object without a subscriptionId.", "object");
}
