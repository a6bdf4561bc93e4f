import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { doing, type Shell } from "../../session.ts";

/** Arguments and options of `upcall completion`. */
export const completion = (shell: Shell): CommandUnknownOpts =>
  new Command("completion")
    .description(
      "Prints a script that completes commands, options and words.\n\n" +
        "  bash   echo 'source <(upcall completion bash)' >> ~/.bashrc\n" +
        "  zsh    echo 'source <(upcall completion zsh)' >> ~/.zshrc\n" +
        "  fish   upcall completion fish > ~/.config/fish/completions/upcall.fish",
    )
    .argument("<shell>", "bash, zsh or fish")
    .action(doing(shell, () => import("./run.ts")));

/** What the scripts call: completes the last of the words that follow. Not shown in the help. */
export const complete = (shell: Shell): CommandUnknownOpts =>
  new Command("__complete")
    .allowUnknownOption()
    .helpOption(false)
    .argument("[words...]")
    .action(doing(shell, () => import("./complete.ts")));
