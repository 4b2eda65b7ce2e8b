import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from '../processes.ts'
import { type Bench, middle, type Row, seconds, times } from './row.ts'

/** Sessions that make a file of 25,000 lines; twice as many for the other. */
const LONG = 3500

/** One long file, and half of it. */
export function long({ tool, scratch }: Bench): Row[] {
  const text = longLibrary(2 * LONG)
  writeFileSync(join(scratch, 'half.yaml'), longLibrary(LONG))
  writeFileSync(join(scratch, 'long.yaml'), text)
  const validate = (name: string) => ({ args: [tool, 'validate', name], cwd: scratch })
  const runs = inTurn({ half: validate('half.yaml'), long: validate('long.yaml') }, 3)
  return [
    {
      work: `one file of ${text.split('\n').length - 1} lines / half of it`,
      reached: times(runs.long, runs.half),
      asked: '2.2',
      raw: `${seconds(runs.long)} / ${seconds(runs.half)}`,
    },
    {
      work: 'the same: memory',
      reached: `${middle(runs.long, 'peak').toFixed(0)} MiB`,
      asked: '200 MiB',
      raw: `${middle(runs.half, 'peak').toFixed(0)} MiB for half of it`,
    },
  ]
}

/** With so many sessions of seven lines each. */
function longLibrary(sessions: number): string {
  const each = (index: number) => `  s${index}:
    title: Session ${index}
    duration: 1h
    activities:
      - type: talk
        title: Talk
        duration: 1h
`
  const head = 'social-learn: 1\nkind: library\ntitle: Long\nsessions:\n'
  return head + Array.from({ length: sessions }, (_, index) => each(index)).join('')
}
