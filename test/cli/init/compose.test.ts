import { describe, expect, it } from 'vitest'
import { assetFolder } from '../../../src/cli/assets.ts'
import { type Answers, WHERE } from '../../../src/cli/init/answers.ts'
import { compose } from '../../../src/cli/init/compose.ts'
import { loadStarter, starterNames } from '../../../src/cli/init/starter.ts'
import { type Files, loadProgram } from '../../../src/program/load.ts'
import { decode } from '../../../src/source/decode.ts'

const folder = assetFolder('starters')
const starters = starterNames(folder)
const ANSWERS: Answers = {
  title: 'Who\'s next? "Peers" & co: #1',
  audience: 'Nurses, all wards',
  participants: { min: 4, max: 7 },
  where: 'in-person',
  language: 'pt-BR',
  paper: 'letter',
}

/** The composed files, as the program's reader finds them. */
function composed(name: string, answers: Answers) {
  const { program, files } = compose(loadStarter(folder, name), answers, 'Europe/Lisbon')
  const reader: Files = {
    read: (path) => {
      const text = files.get(path)
      return text === undefined ? undefined : decode(Buffer.from(text), path)
    },
  }
  const { diagnostics } = loadProgram(program, reader, { cohort: 'cohorts/first.yaml' })
  return { program, files, diagnostics }
}

describe.each(starters)('the starter %s', (name) => {
  it.each(WHERE)('holds together when people meet: %s', (where) => {
    const { program, diagnostics } = composed(name, { ...ANSWERS, where })
    expect(diagnostics).toEqual([])
    expect(program).toBe('whos-next-peers-co-1.yaml')
  })

  it('takes every answer', () => {
    const { files, program } = composed(name, { ...ANSWERS, date: '2031-05-06 13:30' })
    const text = files.get(program) ?? ''
    expect(text).toContain(`title: ${JSON.stringify(ANSWERS.title)}\n`)
    expect(text).toContain('audience: Nurses, all wards\n')
    expect(text).toMatch(/min: 4\n +max: 7\n/)
    expect(text).toContain('language: pt-BR\n')
    expect(files.get('cohorts/first.yaml')).toContain('program: ../whos-next-peers-co-1.yaml\n')
    expect(files.get('cohorts/first.yaml')).toMatch(/^timezone: Europe\/Lisbon$/m)
    expect(files.get('cohorts/first.yaml')).toMatch(/^ {4}start: 2031-05-06 13:30$/m)
    expect(files.get('social-learn.config.yaml')).toContain('paper: letter\n')
    expect(files.get('social-learn.config.yaml')).toContain('programs: [whos-next-peers-co-1.yaml]')
  })

  it('writes no name with a placeholder, and none that npm would drop', () => {
    const { files } = composed(name, ANSWERS)
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['.gitignore', '.vscode/extensions.json', 'README.md']),
    )
    for (const [path, text] of files) {
      expect(path).not.toContain('starter.yaml')
      expect(text).not.toMatch(/\{(title|program|paper)\}/)
    }
  })
})

describe('the name of a program', () => {
  const fileOf = (title: string) =>
    compose(loadStarter(folder, starters[0] ?? ''), { ...ANSWERS, title }, 'UTC').program

  it.each([
    ['Führen lernen', 'führen-lernen.yaml'],
    ['  Peer   coaching!  ', 'peer-coaching.yaml'],
    ['同伴学习', '同伴学习.yaml'],
    ['???', `${starters[0]}.yaml`],
    ['a'.repeat(100), `${'a'.repeat(60)}.yaml`],
  ])('of "%s" is %s', (title, file) => {
    expect(fileOf(title)).toBe(file)
  })
})
