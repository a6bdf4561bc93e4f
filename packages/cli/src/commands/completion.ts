import { Command, type Argument, type Option } from "commander";
import { catalog } from "@upcall/contracts/errors/catalog";
import { oneWord } from "../flags/readers.ts";
import { doing, type Session, type Shell } from "../session.ts";

/** Each asks `upcall __complete` for the words that may stand at the cursor, and falls back to files where there are none. */
const scripts = {
  bash: `
_upcall() {
  local candidate
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    COMPREPLY+=("$candidate")
  done < <(upcall __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _upcall upcall
`,
  zsh: `
#compdef upcall
_upcall() {
  local -a candidates
  local line
  while IFS=$'\\t' read -r word about; do
    candidates+=("\${word//:/\\\\:}:$about")
  done < <(upcall __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe upcall candidates; else _files; fi
}
compdef _upcall upcall
`,
  fish: `
complete -c upcall -f -a '(upcall __complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
} as const;

export const command = (shell: Shell): Command =>
  new Command("completion")
    .description(
      "Prints a script that completes commands, options and words.\n\n" +
        "  bash   echo 'source <(upcall completion bash)' >> ~/.bashrc\n" +
        "  zsh    echo 'source <(upcall completion zsh)' >> ~/.zshrc\n" +
        "  fish   upcall completion fish > ~/.config/fish/completions/upcall.fish",
    )
    .addArgument(oneWord("<shell>", "the shell", Object.keys(scripts)))
    .action(doing(shell, print));

function print({ screen }: Session, shell: keyof typeof scripts): void {
  const script = scripts[shell];
  screen.show({ shell, script }, () => script.trim().split("\n"));
}

/** A word that could stand at the cursor. */
interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What the scripts call: completes the last of the words that follow, from the commands that parse them. */
export const complete = (shell: Shell, program: Command): Command =>
  new Command("__complete")
    .allowUnknownOption()
    .helpOption(false)
    .argument("[words...]")
    .action(
      doing(shell, ({ screen }: Session, words: readonly string[]) => {
        const found = candidates(program, words);
        if (found.length > 0) screen.show(found, () => found.map(({ word, about }) => `${word}\t${about}`));
      }),
    );

function candidates(program: Command, words: readonly string[]): Candidate[] {
  const begun = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  let command = program;
  for (const word of before) command = command.commands.find((one) => one.name() === word) ?? command;
  const options = optionsOf(command);
  const previous = options.find(({ long, short }) => [long, short].includes(before.at(-1)));
  const offered = previous?.required || previous?.optional ? choicesOf(previous) : wordsOf(command, options, begun);
  return offered.filter(({ word }) => word.startsWith(begun));
}

/** Those of the command and, but for `--version`, those of the program. */
const optionsOf = (command: Command): readonly Option[] => [
  ...command.options,
  ...(command.parent ? optionsOf(command.parent).filter(({ long }) => long !== "--version") : []),
];

const choicesOf = ({ argChoices = [] }: Option | Argument): Candidate[] =>
  argChoices.map((word) => ({ word, about: "" }));

function wordsOf(command: Command, options: readonly Option[], begun: string): Candidate[] {
  if (begun.startsWith("-"))
    return [
      ...options.map(({ long, description }) => ({ word: long!, about: description })),
      { word: "--help", about: "" },
    ];
  const commands = command.commands.filter((one) => !one.name().startsWith("_"));
  if (commands.length > 0) return commands.map((one) => ({ word: one.name(), about: one.summary() }));
  if (command.name() === "explain") return catalog.map(({ code, name }) => ({ word: code, about: name }));
  return command.registeredArguments.flatMap(choicesOf);
}
