import { pathToFileURL } from 'node:url'
import { median } from '../processes.ts'
import type { Bench, Row } from './row.ts'

const ROUNDS = 60

/** In a process that has been at it for a while: 300 lines read, validated and linted again. */
export async function key({ root, program: text }: Bench): Promise<Row[]> {
  const api: typeof import('../../src/index.ts') = await import(
    pathToFileURL(`${root}dist/index.js`).href
  )
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const written = text.replace('Feedback Foundations', `Feedback Foundations ${round}`)
    const source = new api.SourceText('program.yaml', written)
    const started = process.cpuUsage()
    const { program } = api.loadProgram('program.yaml', { read: () => ({ source }) })
    if (!program) throw new Error('the starter is not valid')
    api.lintPlan(api.planProgram(program), {
      preset: 'recommended',
      rules: new Map(),
      terms: [],
      forDelivery: false,
    })
    const { user, system } = process.cpuUsage(started)
    took.push((user + system) / 1000)
  }
  const warm = took.slice(ROUNDS / 2)
  return [
    {
      work: 'a key in an editor: parse, validate, lint',
      reached: `${median(warm).toFixed(1)} ms`,
      asked: '30 ms',
      raw: `${Math.min(...warm).toFixed(1)} to ${Math.max(...warm).toFixed(1)} ms, the first ${took[0]?.toFixed(0)} ms`,
    },
  ]
}
