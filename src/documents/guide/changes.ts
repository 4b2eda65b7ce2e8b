import type { Activity, Case, Groups } from '../../program/program.ts'
import { shortLength } from '../lengths.ts'
import { groupsText } from '../together.ts'
import type { LabelKey, Words } from '../words.ts'
import { ENERGY } from './activity-facts.ts'
import type { Setting } from './setting.ts'

/** Parts that a case may take away. */
const PARTS: Partial<Record<keyof Activity, LabelKey>> = {
  steps: 'changes.without-steps',
  eachRound: 'changes.without-rounds',
  prompts: 'changes.without-prompts',
  report: 'changes.without-report',
  output: 'changes.without-output',
  debrief: 'changes.without-debrief',
  transition: 'changes.without-transition',
  groups: 'changes.without-groups',
}

/** What a case changes, in a sentence: "12 min in place of 20 min, 3 rounds in place of 5". */
export function changesText(
  before: Activity,
  { activity: after, fields }: Extract<Case, { kind: 'change' }>,
  setting: Setting,
): string | undefined {
  const { words, names } = setting
  const changed = fields.flatMap((field): string[] => {
    const without = PARTS[field as keyof Activity]
    if (without && isGone(after[field as keyof Activity])) return [words.text(without)]
    switch (field) {
      case 'duration':
        return instead(
          words,
          shortLength(words, after.duration),
          shortLength(words, before.duration),
        )
      case 'groups':
        return groupChanges(before.groups, after.groups, words)
      case 'title':
        return [words.text('changes.title', { title: after.title })]
      case 'who':
        return [words.text('changes.who', { people: names.people(after.who) ?? '' })]
      case 'spaces':
        return [words.text('changes.place', { place: names.spaces(after.spaces) ?? '' })]
      default:
        return labelled(field, after, setting)
    }
  })
  return changed.length > 0 ? changed.join(words.text('clause')) : undefined
}

/** Fields that are told by their name and what they are then. */
function labelled(field: string, after: Activity, { words, plan }: Setting): string[] {
  const titles = after.handouts.map((id) => plan.program.resources.get(id)?.title ?? id)
  const told: Record<string, readonly [LabelKey, string | undefined]> = {
    purpose: ['activity.purpose', after.purpose],
    roles: ['activity.roles', words.row(after.roles)],
    materials: ['materials.title', words.row(after.materials.map(({ item }) => item))],
    handouts: ['materials.handouts', words.row(titles)],
    recording: ['spaces.recording', after.recording],
    energy: ['activity.energy', after.energy && words.text(ENERGY[after.energy])],
    tracks: ['activity.tracks', words.row(after.tracks.map(({ title }) => title))],
    otherWays: ['activity.other-ways', words.row(after.otherWays)],
    variations: ['activity.variations', words.row(after.variations)],
    notes: ['activity.notes', after.notes],
    source: ['activity.source', after.source],
  }
  const [label, value] = told[field] ?? []
  return label && value
    ? [words.text('labelled', { label: words.text(label), value: value.trim().replace(/\.$/, '') })]
    : []
}

function groupChanges(
  before: Groups | undefined,
  after: Groups | undefined,
  words: Words,
): string[] {
  if (!after) return []
  const size = groupsText(after, words)
  if (!before) return [size]
  const rounds = ({ rounds }: Groups) =>
    rounds === 'everyone'
      ? words.text('changes.rounds-everyone')
      : words.text('changes.rounds', { n: rounds })
  return [
    ...instead(words, size, groupsText(before, words)),
    ...instead(words, rounds(after), rounds(before)),
    ...(after.form && after.form !== before.form ? [after.form] : []),
  ]
}

function instead(words: Words, now: string, usually: string): string[] {
  return now === usually ? [] : [words.text('changes.instead', { now, usually })]
}

function isGone(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
