import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { nextWords } from '../../src/cli/completion/next-words.ts'
import { SHELLS } from '../../src/cli/completion/scripts.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { Place } from './temporary.ts'

/** What may come next in a line, of which the last word is being typed. */
const offered = async (line: string) =>
  (await nextWords(line.split(' ').slice(1))).map(({ word }) => word)

describe('completion', () => {
  it('knows every command, and the second words of some', async () => {
    const first = COMMANDS.map(({ name }) => name.split(' ')[0])
    expect(await offered('social-learn ')).toEqual([...new Set(first), '--help', '--version'])
    expect(await offered('social-learn va')).toEqual(['validate'])
    expect(await offered('social-learn templates ')).toEqual(['eject', 'check'])
    expect(await offered('social-learn nonsense ')).toEqual([])
  })

  it.each(COMMANDS.map(({ name }) => name))(
    'knows the flags that %s --help shows',
    async (name) => {
      const place = new Place()
      const { stdout } = await place.run([...name.split(' '), '--help'])
      place.remove()
      const shown = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag)
      const known = await offered(`social-learn ${name} --`)
      expect(known).toEqual([...shown, '--color', '--no-color'])
    },
  )

  it.each<[string, string[]]>([
    ['social-learn lint --fail-on ', ['error', 'warning', 'info', 'never']],
    ['social-learn lint --format sar', ['sarif']],
    ['social-learn lint --fail-on=w', ['--fail-on=warning']],
    // as bash takes it apart
    ['social-learn lint --fail-on = w', ['warning']],
    ['social-learn lint --fail-on = ', ['error', 'warning', 'info', 'never']],
    ['social-learn render --document moder', ['moderator-card']],
    ['social-learn render --format md,pd', ['md,pdf']],
    ['social-learn render --paper a4 --paper l', ['letter']],
    ['social-learn schema coh', ['cohort']],
    ['social-learn templates eject partials/prom', ['partials/prompt']],
    ['social-learn completion z', ['zsh']],
  ])('after `%s` gives %j', async (line, words) => {
    expect(await offered(line)).toEqual(words)
  })

  it('knows the ids of rules, and that no second one comes', async () => {
    expect(await offered('social-learn explain ')).toEqual(RULES.map(({ id }) => id))
    expect(await offered('social-learn explain prompt-too-deep ')).toContain('--format')
  })

  it.each([
    'social-learn lint ',
    'social-learn lint --quiet a.yaml b',
    'social-learn lint -- --f',
    'social-learn render --out ',
    'social-learn render --title=',
  ])('leaves `%s` to the shell, which knows files', async (line) => {
    expect(await offered(line)).toEqual([])
  })

  it.each(SHELLS)('asks the tool from %s, and holds no list', async (shell) => {
    const place = new Place()
    const { stdout, code } = await place.run(['completion', shell])
    place.remove()
    expect(code).toBe(0)
    expect(stdout).toContain(`social-learn completion ${shell}`)
    for (const { name } of COMMANDS.filter((one) => one.name !== 'completion'))
      expect(stdout).not.toMatch(new RegExp(`\\b${name}\\b`))
  })

  it('takes away the dot that PowerShell puts in front', async () => {
    const place = new Place()
    const { stdout } = await place.run(['completion', 'powershell', '--', 'schema', '.'])
    place.remove()
    expect(stdout.split('\n')[0]).toBe('program\t')
  })
})
