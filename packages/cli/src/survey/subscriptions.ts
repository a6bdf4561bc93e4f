import { managementNotifyTypes, type ManagementNotifyType } from "@upcall/contracts/notifications";
import type { WireOptions } from "@upcall/emulator";
import { inWords, rowsField, textField, type Answer, type Asker } from "./exchanges.ts";
import { notAsked, type Finding } from "./questions.ts";

type Spelling = "callbackurl" | "callbackUrl";

interface Row {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly url: string | undefined;
}

/** Subscriptions that the survey makes at its own two URLs, and removes again. */
export interface OwnSubscriptions {
  /** Answers the questions 1 to 3. */
  ask(): Promise<Finding[]>;
  /** Subscribes every type that the application has not subscribed. @returns those types */
  subscribeFree(): Promise<readonly ManagementNotifyType[]>;
  /** Removes what was made here. @returns how many are still there */
  remove(): Promise<number>;
}

/** @param urls two callback URLs that nobody else uses */
export function ownSubscriptions(
  { ask }: Asker,
  token: string,
  urls: readonly [first: string, second: string],
): OwnSubscriptions {
  const touched = new Set<ManagementNotifyType>();
  let spelling: Spelling = "callbackurl";

  async function list(purpose: string): Promise<readonly Row[]> {
    const { body } = await ask(purpose, "queryBatchSubscriptions", {}, token);
    return rowsField(body, "subscriptions").map((row) => ({
      id: textField(row, "subscriptionId"),
      type: textField(row, "notifyType"),
      url: textField(row, "callbackUrl"),
    }));
  }
  const isOwn = ({ url }: Row): boolean => url !== undefined && urls.includes(url);
  const subscribe = (
    purpose: string,
    notifyType: ManagementNotifyType,
    field: Spelling,
    url: string,
  ): Promise<Answer> => {
    touched.add(notifyType);
    return ask(purpose, "subDeviceManagementData", { body: { notifyType, [field]: url } }, token);
  };

  async function freeTypes(): Promise<readonly ManagementNotifyType[]> {
    const before = await list("what is subscribed?");
    return managementNotifyTypes.filter((type) => !before.some((row) => row.type === type && !isOwn(row)));
  }

  async function remove(): Promise<number> {
    for (const { id } of (await list("which subscriptions of the survey are there?")).filter(isOwn))
      if (id !== undefined)
        await ask(
          "remove a subscription of the survey",
          "deleteSingleSubscription",
          { params: { subscriptionId: id } },
          token,
        );
    const rest = (await list("is any left?")).filter(isOwn);
    for (const { type, url } of rest)
      await ask(
        "remove it by type and URL",
        "deleteBatchSubscriptions",
        { query: { notifyType: type!, callbackUrl: url! } },
        token,
      );
    return rest.length === 0 ? 0 : (await list("is any left?")).filter(isOwn).length;
  }

  /** What two further subscriptions to the same type do. */
  async function duplicates(type: ManagementNotifyType): Promise<Finding> {
    const own = async (purpose: string): Promise<readonly Row[]> =>
      (await list(purpose)).filter((row) => row.type === type && isOwn(row));
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
    async subscribeFree() {
      const free = await freeTypes();
      const done: ManagementNotifyType[] = [];
      for (const type of free)
        if ((await subscribe("subscribe what is to arrive", type, spelling, urls[0])).good) done.push(type);
      return done;
    },
    async ask() {
      const [type] = await freeTypes();
      if (type === undefined)
        return [1, 2, 3].map((question) => notAsked(question, "all four upgrade types are subscribed already"));
      const lower = await subscribe("subscribe with callbackurl", type, "callbackurl", urls[0]);
      await remove();
      const upper = await subscribe("subscribe with callbackUrl", type, "callbackUrl", urls[0]);
      const spellings = `callbackurl is answered ${inWords(lower)}, callbackUrl ${inWords(upper)}.`;
      if (!lower.good && !upper.good)
        return [1, 2, 3].map((question) => notAsked(question, `no subscription succeeded: ${spellings}`));
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
  const told = (answer: string, subscribeReply: NonNullable<WireOptions["subscribeReply"]>): Finding => ({
    question: 3,
    answer,
    wire: { subscribeReply },
  });
  if (body === "") return told("An empty body.", "empty");
  if (typeof body !== "object" || body === null) return { question: 3, answer: "A body that is no JSON object." };
  if (textField(body, "subscriptionId") !== undefined) return told("An object with a subscriptionId.", "id");
  return told(Object.keys(body).length === 0 ? "An empty object." : "An object without a subscriptionId.", "object");
}
