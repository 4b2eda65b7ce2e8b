import { UNTOUCHED } from '../../plan/cuts/short.ts'
import type { Cut } from '../../plan/plan.ts'
import { caseLine } from '../guide/case-line.ts'
import { isHeld } from '../guide/cases.ts'
import type { Scene } from '../guide/scene.ts'
import { shortLength } from '../lengths.ts'
import type { LabelKey, Words } from '../words.ts'
import { type Line, said } from './row.ts'

/** What to do when it goes another way: late first, then what the author foresaw. */
export function fallbackLines(scene: Scene): Line[] {
  const { activity, setting } = scene
  const { words } = setting
  const cases = [...activity.activity.cases]
    .filter(([, one]) => one.kind !== 'change' || !isHeld(one, scene))
    .map(([name, one]) => caseLine(name, one, scene))
  return [
    ...said(lateText(scene)),
    ...cases.map(({ when, words: told, text }) => ({
      label: words.text('labels.colon', { label: when }),
      words: told,
      text,
    })),
  ]
}

const LATE: Record<Exclude<Cut['kind'], 'rounds'>, LabelKey> = {
  buffer: 'run.goes-first',
  case: 'run.short-way',
  shrink: 'run.shortest',
  drop: 'run.drop',
}

/**
 * What goes of it when the session runs late, and what each step of that saves. Nothing is dropped as
 * long as something can be shorter.
 */
function lateText({ activity, session, setting: { words } }: Scene): string | undefined {
  if (UNTOUCHED.includes(activity.held.type)) return words.text('run.stays')
  const gentle = session.cuts.filter(({ kind }) => kind !== 'drop')
  const drops = session.activities.length > 1 ? session.cuts : []
  const all = gentle.length > 0 ? gentle : drops
  const cuts = all.filter((cut) => cut.activity === activity.activity)
  if (cuts.length === 0) return undefined
  const told = cuts.map((cut) =>
    words.text('run.saves', { what: wayText(cut, words), length: shortLength(words, cut.saves) }),
  )
  return words.text('run.late', { ways: told.join(words.text('clause')) })
}

function wayText({ kind, rounds = 1 }: Cut, words: Words): string {
  return kind === 'rounds' ? words.text('changes.rounds', { n: rounds }) : words.text(LATE[kind])
}
