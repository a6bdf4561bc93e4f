/** The shells that can complete. */
export const shells = ["bash", "zsh", "fish"] as const;

/** Each asks `upcall __complete` for the candidates of the word at the cursor, and falls back to files where it has none. */
export const scripts: Readonly<Record<(typeof shells)[number], string>> = {
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
};
