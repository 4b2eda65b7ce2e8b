import { formatDuration } from '../../program/grammars/durations.ts'
import type { ActivityType } from '../../program/program.ts'
import { oneLine } from '../pieces.ts'
import type { Item } from '../rows/item.ts'
import type { Length } from '../time/lengths.ts'
import type { Slot } from '../time/timeline.ts'
import { kindIn } from '../words/kinds.ts'
import { EVERYONE } from '../words/people.ts'
import type { Drafting } from './drafting.ts'
import type { Notebook } from './notebook.ts'
import { Bare, field } from './yaml.ts'

export function titleOf({ title }: Item, { words }: Drafting): string {
  return oneLine(title) || words.untitled
}

/** Where the type is a guess, the file and the report say so. */
export function typeAndTitle(item: Item, drafting: Drafting) {
  const { type, sure } = typeOf(item)
  const title = titleOf(item, drafting)
  if (!sure) drafting.remark('guessed', item.at, `"${title}" is taken for a ${type}.`)
  return [
    field('type', type, sure ? undefined : 'a guess: what kind is it?'),
    field('title', title),
  ]
}

/** What kind it is by its title, what a column says of it, or how it is done. */
export function typeOf(item: Item): { type: ActivityType; sure: boolean } {
  // "Input: questions" is an input.
  const [label = ''] = item.title.split(':')
  const told = kindIn([label, item.title, item.kind ?? '', ...item.methods])
  if (told) return { type: told, sure: true }
  const hinted = kindIn(item.steps)
  const shared = [...item.who, ...item.methods].some((text) => EVERYONE.test(text))
  // Where nothing tells: those who lead speak, unless everybody is named or a text speaks of more.
  const working = hinted && WORKING.includes(hinted) ? hinted : undefined
  return { type: working ?? (shared ? 'discussion' : 'talk'), sure: false }
}

const WORKING: readonly ActivityType[] = ['practice', 'discussion', 'problem-solving', 'reflection']

/** How long it takes; where the clock has other room than its line says, that is in the notes. */
export function durations(slot: Slot, { at }: Item, notes: Notebook, drafting: Drafting) {
  if (slot.otherwise) notes.add(slot.otherwise, drafting.words.minutes)
  const [first] = slot.items
  if (!slot.known && first)
    drafting.remark(
      'guessed',
      at,
      `Nobody says how long "${titleOf(first, drafting)}" takes: ${slot.length.minutes} minutes.`,
    )
  const { minutes, shortest } = slot.length
  return [
    field(
      'duration',
      durationOf({ minutes }),
      slot.known ? undefined : 'a guess: how long does it take?',
    ),
    field('shortest', shortest === undefined ? undefined : durationOf({ minutes: shortest })),
  ]
}

export function durationOf({ minutes }: Length): Bare {
  return new Bare(formatDuration(minutes * 60))
}
