import { formatDuration } from '../../program/grammars/durations.ts'
import type { ActivityType } from '../../program/program.ts'
import { bare } from '../../table/bare.ts'
import { oneLine } from '../pieces.ts'
import { type Item, newItem } from '../rows/item.ts'
import { sizeIn } from '../rows/sizes.ts'
import type { Length } from '../time/lengths.ts'
import type { Gap, Slot } from '../time/timeline.ts'
import { kindIn } from '../words/kinds.ts'
import { EVERYONE } from '../words/people.ts'
import type { Drafting } from './drafting.ts'
import { BULLET, Notebook } from './notebook.ts'
import { Bare, Fields, field, type Value } from './yaml.ts'

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

/** Several lines with the same time: each is a track, called after its place or its title. */
function parallel(slot: Slot, drafting: Drafting): Fields {
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

function withTracks(item: Item, slot: Slot, drafting: Drafting): Fields {
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

function titleOf({ title }: Item, { words }: Drafting): string {
  return oneLine(title) || words.untitled
}

/** Types that a column may name as they are, and none of ours that only a program knows. */
function typeAndTitle(item: Item, drafting: Drafting) {
  const { type, sure } = typeOf(item)
  const title = titleOf(item, drafting)
  if (!sure) drafting.remark('guessed', item.at, `"${title}" is taken for a ${type}.`)
  return [
    field('type', type, sure ? undefined : 'a guess: what kind is it?'),
    field('title', title),
  ]
}

function typeOf(item: Item): { type: ActivityType; sure: boolean } {
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

function durations(slot: Slot, { at }: Item, notes: Notebook, drafting: Drafting) {
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

function durationOf({ minutes }: Length): Bare {
  return new Bare(formatDuration(minutes * 60))
}

/** All that a line tells of one activity but for its title and its time. */
function told(item: Item, parts: Slot['parts'], notes: Notebook, drafting: Drafting) {
  const who = whoOf(item, notes, drafting)
  const groups = groupsOf(item, notes, drafting)
  const steps = [
    ...item.says.map((say) => new Fields([field('say', say)])),
    ...stepsOf(item.steps),
    ...item.tasks.map((task) => new Fields([field('task', task)])),
    ...parts.flatMap((part) => partSteps(part, drafting)),
  ]
  for (const text of item.notes) notes.add(text)
  if (item.kind && bare(item.kind) !== bare(typeOf(item).type)) {
    notes.add(item.kind, drafting.words.kind)
    if (!kindIn([item.kind])) drafting.kept(item, item.kind, drafting.words.kind)
  }
  for (const { heading, text } of item.kept) {
    notes.add(text, heading)
    drafting.kept(item, text, heading)
  }
  return [
    field('purpose', item.purposes.join('\n') || undefined),
    field('stage', item.part === undefined ? undefined : drafting.stageOf(item.part)),
    field('who', who),
    field('groups', groups),
    field('steps', steps),
    field('output', item.outputs.join('\n') || undefined),
    field('materials', item.materials.flatMap(thingsIn)),
  ]
}

function whoOf(item: Item, notes: Notebook, drafting: Drafting): Value | undefined {
  const ids: string[] = []
  for (const text of item.who) {
    const { ids: found, rest } = drafting.team.idsIn(text)
    ids.push(...found)
    if (rest === undefined) continue
    notes.add(rest, drafting.words.who)
    if (!EVERYONE.test(rest)) drafting.kept(item, rest, drafting.words.who)
  }
  const [only, ...more] = [...new Set(ids)]
  return more.length > 0 ? [only as string, ...more] : only
}

/** Where a method is nothing but a size of groups, it is that; every method stays in the notes. */
function groupsOf(item: Item, notes: Notebook, drafting: Drafting): Fields | undefined {
  for (const text of item.methods) notes.add(text, drafting.words.methods)
  const [size] = item.methods.flatMap((text) => sizeIn(oneLine(text)) ?? [])
  return size === undefined ? undefined : new Fields([field('size', new Bare(size))])
}

function spacesOf(item: Item, notes: Notebook, drafting: Drafting): Value | undefined {
  const ids = item.spaces.flatMap((text) => {
    const id = drafting.spaces.idIn(text)
    if (id !== undefined) return [id]
    notes.add(text, drafting.words.spaces)
    drafting.kept(item, text, drafting.words.spaces)
    return []
  })
  const [only, ...more] = [...new Set(ids)]
  return more.length > 0 ? [only as string, ...more] : only
}

/** A line of a description is a step. */
function stepsOf(texts: readonly string[]): Fields[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .map((line) => new Fields([field('do', line)]))
}

/** A line without a time below one that has one: a step of it, with what it says in the notes. */
function partSteps({ item, length }: Slot['parts'][number], drafting: Drafting): Fields[] {
  const title = titleOf(item, drafting)
  const inner = new Notebook()
  for (const track of item.tracks) inner.add(track.text, track.title)
  const { entries } = new Fields(told(item, [], inner, drafting))
  const has = (key: string) => entries.find((entry) => entry.key === key)?.value
  for (const list of [item.purposes, item.outputs]) for (const text of list) inner.add(text)
  for (const thing of item.materials) inner.add(thing)
  spacesOf(item, inner, drafting)
  const step = new Fields([
    field('do', title),
    field('duration', length && durationOf(length)),
    field('who', has('who')),
    field('note', inner.text()),
  ])
  const further = has('steps')
  return [step, ...(Array.isArray(further) ? (further as Fields[]) : [])]
}

/** What a cell lists: parted by lines, semicolons or commas, but for those in brackets. */
function thingsIn(text: string): string[] {
  return text
    .split(/\n|;|,(?![^(]*\))(?!\d)/)
    .map((thing) => thing.trim().replace(BULLET, ''))
    .filter((thing) => thing !== '')
}
