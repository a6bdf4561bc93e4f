import { firmwareResultSample } from "@upcall/receiver/testing";
import { bearer, bodyLimit, storeDown, token } from "./mounted.ts";

type Init = RequestInit & { readonly path?: string; readonly duplex?: "half" };

const trusted = { "content-type": "application/json", authorization: `Bearer ${bearer}` };
const post = (body: BodyInit, headers: Record<string, string> = trusted): Init => ({ method: "POST", headers, body });
const sample = JSON.stringify(firmwareResultSample("SUCCESS"));
const stranger = { ...trusted, authorization: "Bearer wrong" };
const large = "x".repeat(2 * bodyLimit);

/** Each row of the README's table of answers: who asks and with what, the answer, and what is stored. */
const table: readonly [name: string, init: () => Init, answer: string, stored?: string][] = [
  ["a notification", () => post(sample), "200", `unread ${sample.length}`],
  ["the same, repeated", () => post(sample), "200", `unread ${sample.length}`],
  ["an unknown type", () => post('{"notifyType":"deviceTeleported"}'), "200", "unread 33"],
  ["no JSON", () => post("{"), "200", "quarantined 1"],
  ["an empty body", () => post(""), "200", "quarantined 0"],
  ["a large body", () => post(large), "200", `quarantined ${bodyLimit}`],
  [
    "a large body without a length",
    () => ({ ...post(new Blob([large]).stream()), duplex: "half" }),
    "200",
    `quarantined ${bodyLimit}`,
  ],
  ["another method", () => ({ ...post(sample), method: "PUT" }), "200", `quarantined ${sample.length}`],
  ["no body at all", () => ({ method: "GET", headers: trusted }), "200", "quarantined 0"],
  [
    "no JSON type",
    () => post(sample, { ...trusted, "content-type": "text/plain" }),
    "200",
    `quarantined ${sample.length}`,
  ],
  ["a store that fails", () => post(`{"notifyType":"${storeDown}"}`), "503"],
  ["a stranger without the second secret", () => post(sample, stranger), "404"],
  ["a stranger without the first", () => ({ ...post(sample), path: "/iot/0000000000000000" }), "404"],
  ["a stranger with another method", () => ({ method: "GET", headers: stranger }), "405 POST"],
  ["a stranger without a JSON type", () => post(sample, { ...stranger, "content-type": "text/plain" }), "415"],
  ["a stranger with a large body", () => post(large, stranger), "413"],
];

export const expectedAnswers: { readonly answers: readonly string[]; readonly stored: readonly string[] } = {
  answers: table.map(([name, , answer]) => `${name}: ${answer}`),
  stored: table.flatMap(([, , , stored]) => (stored === undefined ? [] : [stored])),
};

/** Sends the table to the mounted application. An answer has no body, the request's id, and nothing of a trust check. */
export async function askTable(origin: string): Promise<unknown> {
  const answers: string[] = [];
  for (const [name, initOf] of table) {
    const { path = `/iot/${token}`, ...init } = initOf();
    const response = await fetch(`${origin}${path}`, init);
    const told = [await response.text(), response.headers.get("www-authenticate"), response.headers.get("allow")];
    if (!response.headers.has("x-request-id")) told.push("without an id");
    answers.push(`${name}: ${[response.status, ...told.filter(Boolean)].join(" ")}`);
  }
  return { answers, stored: await (await fetch(`${origin}/stored`)).json() };
}
