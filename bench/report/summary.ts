import type { Outcome } from "./run-comparison.ts";

/** Finds figures in what comparisons have printed. */
export type Find = (comparison: string, row: string, pattern: RegExp) => string;

/** Looks a figure up by the row that begins so. @throws Error when a comparison prints no such row, so that no sentence outlives its figure */
export const finder =
  (outcomes: readonly Outcome[]): Find =>
  (name, row, pattern) => {
    const output = outcomes.find(({ comparison }) => comparison.name === name)?.output ?? "";
    const line = output.split("\n").find((each) => each.trimStart().startsWith(row));
    const figure = line && pattern.exec(line)?.[1];
    if (figure === undefined) throw new Error(`${name} prints no figure ${String(pattern)} in a row ${row}`);
    return figure;
  };

const percent = (share: string): string => String(Math.round(Number(share) * 100));

/** What a user wants to know, a sentence each. */
export function summary(find: Find): readonly string[] {
  const client = (row: string, unit: string): string => find("client", row, new RegExp(`([\\d.]+) ${unit}`));
  /** The share of Hono's processor time, and the wait at half load, of one server. */
  const share = (row: string): string => percent(find("receiver", `${row} `, /^\S+ +\d+ +([\d.]+)/));
  const wait = (row: string): string => find("receiver", `${row} `, /^\S+ +\d+ +[\d.]+ +[\d.]+ +([\d.]+)/);
  const size = (row: string): string => find("sizes", row, /([\d.]+ kB)/);
  return [
    `A call of the platform costs ${client("@upcall/client", "us")} µs of processor time: ${client("@upcall/client", "x ky")} times ky with the same options, ${client("@upcall/client", "x bare")} times a bare \`fetch\` (axios ${client("axios", "x bare")}, openapi-fetch ${client("openapi-fetch", "x bare")}).`,
    `The platform takes 100 calls a minute, so this is never what a user waits for.`,
    `With the processor time of 100 deliveries at an application of Hono and zod that stores nothing, a receiver checks ${share("none/door")} deliveries, stores ${share("memory/door")} in memory or ${share("libsql/door")} in an SQLite file, each flushed, or stores ${share("postgres")} in PostgreSQL and handles them.`,
    `At half of its load one delivery in a hundred waits longer than ${wait("libsql")} ms with SQLite, ${wait("postgres")} ms with PostgreSQL.`,
    `One process with SQLite or PostgreSQL takes more than the 800 notifications a second that the platform sends at most; see [scale the inbox](guide-scale.md).`,
    `A device of a campaign of 100,000 costs ${find("growth", "100,000 ", /us +([\d.]+)/)} times the time of one in a campaign of 1,000.`,
    `A notification is read and checked in ${find("contracts", "contracts (zod/mini)", /(\d+) ns/)} ns.`,
    `The emulator pushes ${find("emulator", "emulator, nodeDeliver", /(\d+) pushes/)} notifications a second.`,
    `A start of \`upcall\` costs ${find("cli", "upcall --version", /([\d.]+)$/)} times a start of Node.`,
    `In a bundle the client has ${size("@upcall/client, everything")}, the receiver with an inbox ${size("@upcall/receiver, memory inbox")}, the schemas of the four notifications ${size("@upcall/contracts, four types")}.`,
  ];
}
