import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

/** With `social-learn` on the path, as a global installation puts it there. Needs a build. */
const folder = mkdtempSync(join(tmpdir(), 'completion-'))
symlinkSync(
  fileURLToPath(new URL('../../bin/social-learn.js', import.meta.url)),
  join(folder, 'social-learn'),
)
afterAll(() => rmSync(folder, { recursive: true }))

const run = (shell: string, ...args: string[]) =>
  execFileSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH}` },
  })
    .trimEnd()
    .split('\n')

/** What a shell offers for a line of which the last word is being typed. */
const OFFERS: Record<string, (...words: string[]) => string[]> = {
  bash: (...words) =>
    run(
      'bash',
      '-c',
      `eval "$(social-learn completion bash)"; complete -p social-learn >/dev/null
       COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _social_learn
       printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ),
  // The functions of zsh's own that run only while a line is edited say what they were given.
  zsh: (...args) =>
    run(
      'zsh',
      '-f',
      '-c',
      `compdef() { }; _files() { print files }; _describe() { print -rl -- "\${(@P)2}" }
       eval "$(social-learn completion zsh)"
       words=("$@"); CURRENT=$#words; _social_learn`,
      'zsh',
      ...args,
    ).map((line) => line.replace(/(?<!\\):.*/, '')),
  fish: (...args) =>
    run('fish', '-c', `social-learn completion fish | source; complete -C '${args.join(' ')}'`).map(
      (line) => line.split('\t')[0] ?? '',
    ),
}

describe.each(Object.keys(OFFERS))('completion in %s', (shell) => {
  const offers = (...words: string[]) => OFFERS[shell]?.('social-learn', ...words)

  it('offers commands, flags, and values', () => {
    expect(offers('val')).toEqual(['validate'])
    expect(offers('lint', '--max')).toEqual(['--max-warnings'])
    expect(offers('lint', '--fail-on', '')?.sort()).toEqual(['error', 'info', 'never', 'warning'])
    expect(offers('explain', 'prompt-too-d')).toEqual(['prompt-too-deep'])
  })

  it('leaves the names of files to the shell', () => {
    const [first = ''] = offers('lint', '') ?? []
    expect(first).toBe({ bash: '', zsh: 'files', fish: 'social-learn' }[shell])
  })
})

it('in bash offers the value after `=`, which bash takes for a word', () => {
  expect(OFFERS.bash?.('social-learn', 'lint', '--fail-on', '=')).toContain('never')
  expect(OFFERS.bash?.('social-learn', 'lint', '--fail-on', '=', 'n')).toEqual(['never'])
})
