import { bare } from '../../table/bare.ts'
import { oneLine } from '../pieces.ts'
import type { Item } from '../rows/item.ts'
import { sizeIn } from '../rows/sizes.ts'
import type { Slot } from '../time/timeline.ts'
import { kindIn } from '../words/kinds.ts'
import { EVERYONE } from '../words/people.ts'
import type { Drafting } from './drafting.ts'
import { BULLET, Notebook } from './notebook.ts'
import { durationOf, titleOf, typeOf } from './what.ts'
import { Bare, Fields, field, type Value } from './yaml.ts'

/** All that a line tells of one activity but for its title and its time. */
export function told(item: Item, parts: Slot['parts'], notes: Notebook, drafting: Drafting) {
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

/** Where it happens; a place of which nobody can tell what it is goes to the notes. */
export function spacesOf(item: Item, notes: Notebook, drafting: Drafting): Value | undefined {
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
export function stepsOf(texts: readonly string[]): Fields[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .map((line) => new Fields([field('do', line)]))
}

/** A line without a time below one that has one: a step of it, with what it says in the notes. */
export function partSteps({ item, length }: Slot['parts'][number], drafting: Drafting): Fields[] {
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

/** What a cell lists: parted by lines, semicolons or commas, but for those in brackets and numbers. */
function thingsIn(text: string): string[] {
  const things = ['']
  let inBrackets = false
  for (const piece of text.split(/([\n;()]|,(?!\d))/)) {
    if (piece === '(' || piece === ')') inBrackets = piece === '('
    if (piece === '\n' || piece === ';' || (piece === ',' && !inBrackets)) things.push('')
    else things[things.length - 1] += piece
  }
  return things.map((thing) => thing.trim().replace(BULLET, '')).filter((thing) => thing !== '')
}
