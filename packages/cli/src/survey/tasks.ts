import { randomUUID } from "node:crypto";
import { fromPlatformTime } from "@upcall/contracts";
import { inWords, rowsField, textField, type Call } from "./exchanges.ts";
import type { Finding } from "./questions.ts";

/** An upgrade that the person asked for. */
export interface WantedUpgrade {
  readonly kind: "software" | "firmware";
  readonly fileId: string;
  readonly device: string;
}

const operationOf = {
  software: "createSoftwareUpgradeTask",
  firmware: "createFirmwareUpgradeTask",
} as const;

/** Words that the mode may have, likely ones first. */
const candidates = ["device_online", "deviceOnline", "online", "when_online", "whenOnline", "deviceonline"];

/**
 * Asks for tasks of a package and a device that do not exist. The platform is expected to check the mode first and to answer 123025
 * when it does not know the word. One that checked nothing would create tasks, so this is asked only with `--upgrade`.
 */
export async function askAboutModes(call: Call): Promise<Finding> {
  const probe = async (executeType: string): Promise<{ known: boolean; words: string }> => {
    const body = { fileId: randomUUID(), targets: { devices: [randomUUID()] }, policy: { executeType } };
    const answer = await call(`is ${executeType} a mode?`, "createFirmwareUpgradeTask", { body });
    return {
      known: answer.code !== undefined && !/^(?:123025|120015|1010\d+)$/.test(answer.code),
      words: inWords(answer),
    };
  };
  const now = await probe("now");
  const never = await probe("upcall_survey");
  if (!now.known || never.known)
    return {
      question: 5,
      answer: `Cannot be told: for a package that does not exist, now is answered ${now.words}, and a word that is none ${never.words}.`,
    };
  const tried: string[] = [];
  for (const word of candidates) {
    const { known, words } = await probe(word);
    if (known) return { question: 5, answer: `${word}: answered like now.`, wire: { whenOnline: word } };
    tried.push(`${word} (${words})`);
  }
  return { question: 5, answer: `None of ${tried.join(", ")}.` };
}

/** Creates the upgrades that the person asked for. */
export async function askAboutCreation(call: Call, wanted: readonly WantedUpgrade[]): Promise<Finding> {
  const answers: string[] = [];
  let taskStatus: 200 | 201 | 202 | undefined;
  for (const { kind, fileId, device } of wanted) {
    const body = { fileId, targets: { devices: [device] } };
    const answer = await call(`create a ${kind} upgrade`, operationOf[kind], { body });
    answers.push(`${kind}: ${inWords(answer)}`);
    if (answer.good && [200, 201, 202].includes(answer.status)) taskStatus = answer.status as 200 | 201 | 202;
  }
  return { question: 4, answer: `${answers.join(", ")}.`, ...(taskStatus && { wire: { taskStatus } }) };
}

/** How long each device of a task took by the platform's own record, in seconds, by `subOperationId`. */
export async function durationsOf(call: Call, operationIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const durations = new Map<string, number>();
  for (const operationId of operationIds) {
    const request = { params: { operationId }, query: { pageNo: "0", pageSize: "100" } };
    const { body } = await call("how long did the devices take?", "queryUpgradeSubTask", request);
    for (const row of rowsField(body, "data")) {
      const [id, start, stop] = ["subOperationId", "startTime", "stopTime"].map((name) => textField(row, name));
      const [from, until] = [fromPlatformTime(start ?? ""), fromPlatformTime(stop ?? "")];
      if (id !== undefined && from && until) durations.set(id, (until.getTime() - from.getTime()) / 1000);
    }
  }
  return durations;
}
