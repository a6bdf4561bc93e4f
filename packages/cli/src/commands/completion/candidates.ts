import type { CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { managementNotifyTypes, phases } from "@upcall/contracts/notifications";
import { shells } from "./scripts.ts";

/** A word that could stand at the cursor. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** Words of arguments, by command, and of options, by their long name. */
const ofArgument: Readonly<Record<string, readonly string[]>> = {
  completion: shells,
  start: ["software", "firmware"],
  trigger: managementNotifyTypes,
};
const ofOption: Readonly<Record<string, readonly string[]>> = {
  "--kind": ["software", "firmware"],
  "--phase": phases,
  "--type": managementNotifyTypes,
};

const plain = (words: readonly string[]): Candidate[] => words.map((word) => ({ word, about: "" }));

const takesValue = (option: Option | undefined): boolean =>
  option !== undefined && (option.required || option.optional);

const find = (command: CommandUnknownOpts, name: string): CommandUnknownOpts | undefined =>
  command.commands.find((one) => one.name() === name);

const optionsOf = (command: CommandUnknownOpts): readonly Option[] => {
  const inherited = command.parent ? optionsOf(command.parent) : [];
  return [
    ...command.options,
    ...inherited.filter(({ long }) => command.parent?.parent === null && long !== "--version"),
  ];
};

/**
 * What could stand where the last word is begun. Reads the same command tree that parses, so nothing can be completed that
 * would then be refused.
 *
 * @param words the line after the program's name; the last one is at the cursor and may be empty.
 */
export async function candidates(program: CommandUnknownOpts, words: readonly string[]): Promise<Candidate[]> {
  const begun = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  let command = program;
  for (const word of before) command = find(command, word) ?? command;
  const options = optionsOf(command);
  const previous = options.find(({ long, short }) => [long, short].includes(before.at(-1)));
  const offered = takesValue(previous)
    ? plain(ofOption[previous!.long ?? ""] ?? [])
    : await open(command, options, begun);
  return offered.filter(({ word }) => word.startsWith(begun));
}

async function open(command: CommandUnknownOpts, options: readonly Option[], begun: string): Promise<Candidate[]> {
  if (begun.startsWith("-"))
    return [
      ...options.map(({ long, description }) => ({ word: long!, about: description })),
      { word: "--help", about: "" },
    ];
  const commands = command.commands.filter((one) => !one.name().startsWith("_"));
  if (commands.length > 0) return commands.map((one) => ({ word: one.name(), about: one.summary() }));
  if (command.name() === "explain") {
    const { catalog } = await import("@upcall/contracts/errors/catalog");
    return catalog.map(({ code, name }) => ({ word: code, about: name }));
  }
  return plain(ofArgument[command.name()] ?? []);
}
