import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, inTurn, once, type Run } from '../processes.ts'
import { ajv, installed, spectral } from './peers.ts'
import { type Bench, middle, type Row, seconds, times } from './row.ts'

const MANY = 1000
const ROUNDS = 1

/**
 * Many programs in one process, beside what others take to hold the same files against our schema. The
 * slowest of them runs once, and without a round that does not count.
 */
export function many({ root, tool, scratch, program }: Bench): Row[] {
  mkdirSync(join(scratch, 'many'))
  for (let index = 1; index <= MANY; index++)
    writeFileSync(
      join(scratch, 'many', `program-${index}.yaml`),
      program.replace('title: Feedback Foundations', `title: Feedback Foundations ${index}`),
    )
  cpSync(join(root, 'schemas'), join(scratch, 'schemas'), { recursive: true })
  const peers = installed(join(scratch, 'peers'))
  const ours = (...args: string[]): Command => ({ args: [tool, ...args], cwd: scratch })
  const runs = inTurn(
    {
      nothing: { args: ['-e', '0'] },
      validate: ours('validate', 'many'),
      lint: ours('lint', 'many', '--fail-on', 'never'),
      ajv: ajv(peers, scratch),
    },
    ROUNDS,
  )
  const slowest = [once(spectral(peers, scratch))]
  if (slowest[0]?.status !== 0) throw new Error(`Spectral: ${slowest[0]?.stderr}`)

  const more = (runs_: readonly Run[]) => middle(runs_, 'peak') - middle(runs.nothing, 'peak')
  const memory = (name: 'validate' | 'lint'): Row => ({
    work: `\`${name}\`, ${MANY} programs: memory`,
    reached: `${more(runs[name]).toFixed(0)} MiB more than Node`,
    asked: '80 MiB',
    raw: `${middle(runs[name], 'peak').toFixed(0)} MiB, ${seconds(runs[name])}`,
  })
  const against = (name: string, peer: Run[], asked: string): Row => ({
    work: `\`lint\`, ${MANY} programs / ${name}`,
    reached: times(runs.lint, peer),
    asked,
    raw: `${seconds(runs.lint)} / ${seconds(peer)}`,
  })
  return [
    memory('validate'),
    memory('lint'),
    against("ajv-cli's check of the schema", runs.ajv, '1.0'),
    against('Spectral, the same', slowest, '0.05'),
  ]
}
