import { formatDuration } from '../../program/grammars/durations.ts'
import type { Item } from '../rows/item.ts'
import type { Gap, Slot } from '../time/timeline.ts'
import type { Drafting } from './drafting.ts'
import { Notebook } from './notebook.ts'
import { spacesOf, told } from './told.ts'
import { parallel, withTracks } from './tracks.ts'
import { durations, typeAndTitle } from './what.ts'
import { Bare, Fields, field } from './yaml.ts'

/** An activity of a program, made of what happens at one time. */
export function activityOf(slot: Slot | Gap, drafting: Drafting): Fields {
  if ('gap' in slot)
    return new Fields([
      field('type', 'buffer'),
      field('title', drafting.words.gap),
      field('duration', new Bare(formatDuration(slot.gap * 60)), 'the agenda says nothing of it'),
    ])
  const [first, ...others] = slot.items
  if (!first) return new Fields([])
  if (others.length > 0) return parallel(slot, drafting)
  if (first.tracks.length > 0) return withTracks(first, slot, drafting)
  return single(first, slot, drafting)
}

function single(item: Item, slot: Slot, drafting: Drafting): Fields {
  const notes = new Notebook()
  const space = spacesOf(item, notes, drafting)
  return new Fields([
    ...typeAndTitle(item, drafting),
    ...durations(slot, item, notes, drafting),
    ...told(item, slot.parts, notes, drafting),
    field('space', space),
    field('notes', notes.text()),
  ])
}
