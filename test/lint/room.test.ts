import { expect, it } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { lintFile, soundWith } from './examples.ts'

const FILES: Record<string, string> = {
  'program.yaml': soundWith(`audience: Nurses of three wards
posts:
  - space: thread
    when: every Monday
    ask: {text: How much overtime did you do?, purpose: We learn from one another}
`),
  'cohort.yaml':
    'social-learn: 1\nkind: cohort\nprogram: program.yaml\ntitle: Spring\nroster: roster.csv\n',
}

const PEERS = 'name,manager\nAda,Cleo\nBo,Cleo\n'
const TEAM = 'name,manager\nAda,Cleo\nCleo,Dan\nBo,Cleo\n'

it.each([
  ['nothing where the roster has nobody with their manager', PEERS, []],
  ['a warning where the roster has managers with their people', TEAM, ['warning']],
  ['less where the roster does not say', 'name\nAda\nBo\n', ['info']],
])('finds %s', (_, roster, severities) => {
  const texts: Record<string, string> = { ...FILES, 'roster.csv': roster }
  const read = (path: string) => {
    const text = texts[path]
    return text === undefined ? undefined : decode(Buffer.from(text), path)
  }
  const { found } = lintFile('cohort.yaml', { read })
  const stakes = found.filter(({ id }) => id === 'stakes-in-the-room')
  expect(stakes.map(({ severity }) => severity)).toEqual(severities)
})
