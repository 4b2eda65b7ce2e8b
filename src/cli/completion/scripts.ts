/** The shells for which there is a script, and how each is switched on. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/**
 * What a shell runs when its user presses TAB: it asks the tool itself what may come next, so that no
 * list is kept in the script. Where the tool has nothing to say, the shell offers files as it always
 * does. Each line that comes back is a word, a tab, and what it is for.
 */
export const SCRIPTS: Record<Shell, string> = {
  // macOS has a bash without mapfile. When `=` stands under the cursor, the value begins behind it.
  bash: `_social_learn() {
  local word about
  local -a typed=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  [ "\${COMP_WORDS[COMP_CWORD]}" = "=" ] && typed+=("")
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    COMPREPLY+=("$word")
  done < <(social-learn completion bash -- "\${typed[@]}" 2>/dev/null)
}
complete -o default -F _social_learn social-learn
`,
  zsh: `#compdef social-learn
_social_learn() {
  local word about
  local -a found
  while IFS=$'\\t' read -r word about; do
    found+=("\${word//:/\\\\:}:$about")
  done < <(social-learn completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then
    _describe 'social-learn' found
  else
    _files
  fi
}
compdef _social_learn social-learn
`,
  fish: `function __social_learn
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l found (social-learn completion fish -- $typed[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c social-learn -f -a '(__social_learn)'
`,
  // Older ones drop an argument that is empty, so the word under the cursor has a dot in front.
  powershell: `Register-ArgumentCompleter -Native -CommandName social-learn -ScriptBlock {
  param($current, $line, $cursor)
  $typed = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  social-learn completion powershell '--' @typed ".$current" 2>$null | ForEach-Object {
    $word, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
  }
}
`,
}

/** The words that a script hands over, as they were typed. */
export function typedIn(shell: Shell, words: readonly string[]): readonly string[] {
  return shell === 'powershell' ? words.with(-1, (words.at(-1) ?? '').slice(1)) : words
}
