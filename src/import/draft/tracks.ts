import { oneLine } from '../pieces.ts'
import { type Item, newItem } from '../rows/item.ts'
import type { Slot } from '../time/timeline.ts'
import type { Drafting } from './drafting.ts'
import { Notebook } from './notebook.ts'
import { partSteps, spacesOf, stepsOf, told } from './told.ts'
import { durationOf, durations, titleOf, typeAndTitle } from './what.ts'
import { Fields, field } from './yaml.ts'

/** Several lines with the same time: each is a track, called after its place or its title. */
export function parallel(slot: Slot, drafting: Drafting): Fields {
  const notes = new Notebook()
  const tracks = slot.items.map((item) => {
    const inner = new Notebook()
    for (const track of item.tracks) inner.add(track.text, track.title)
    const space = spacesOf(item, inner, drafting)
    const title = item.spaces.map(oneLine).join(', ') || titleOf(item, drafting)
    const length = item.length ?? slot.length
    const activity = new Fields([
      ...typeAndTitle(item, drafting),
      field('duration', durationOf(length)),
      ...told(item, [], inner, drafting),
      field('space', space),
      field('notes', inner.text()),
    ])
    return new Fields([field('title', title), field('activities', [activity])])
  })
  const part = slot.items.find((item) => item.part !== undefined)?.part
  return new Fields([
    field('type', 'practice'),
    field('title', drafting.words.parallel),
    ...durations(slot, slot.items[0] as Item, notes, drafting),
    field('stage', part === undefined ? undefined : drafting.stageOf(part)),
    field(
      'steps',
      slot.parts.flatMap((one) => partSteps(one, drafting)),
    ),
    field('tracks', tracks),
    field('notes', notes.text()),
  ])
}

/** One line that tells of several tracks, in columns of their own. */
export function withTracks(item: Item, slot: Slot, drafting: Drafting): Fields {
  const notes = new Notebook()
  const tracks = item.tracks.map(({ title, text }) => {
    const [first = '', ...rest] = text.split('\n')
    const below = rest.join('\n').trim()
    const inner = { ...newItem(item.at), title: first, steps: below ? [below] : [] }
    const activity = new Fields([
      ...typeAndTitle(inner, drafting),
      field('duration', durationOf(slot.length)),
      field('steps', stepsOf(inner.steps)),
    ])
    return new Fields([field('title', title), field('activities', [activity])])
  })
  const space = spacesOf(item, notes, drafting)
  return new Fields([
    field('type', 'practice'),
    field('title', item.title || drafting.words.parallel),
    ...durations(slot, item, notes, drafting),
    ...told({ ...item, tracks: [] }, slot.parts, notes, drafting),
    field('space', space),
    field('tracks', tracks),
    field('notes', notes.text()),
  ])
}
