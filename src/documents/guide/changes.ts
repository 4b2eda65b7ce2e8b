import type { Activity, Case, Groups } from '../../program/program.ts'
import { shortLength } from '../lengths.ts'
import { groupsText } from '../together.ts'
import type { LabelKey, Words } from '../words.ts'
import { ENERGY } from './activity-facts.ts'
import type { Setting } from './setting.ts'

/** Parts that a case may take away, or put others in the place of. */
const PARTS: Partial<Record<keyof Activity, { gone: LabelKey; other?: LabelKey }>> = {
  steps: { gone: 'changes.without-steps', other: 'changes.other-steps' },
  eachRound: { gone: 'changes.without-rounds', other: 'changes.other-rounds' },
  prompts: { gone: 'changes.without-prompts', other: 'changes.other-prompts' },
  report: { gone: 'changes.without-report', other: 'changes.other-report' },
  output: { gone: 'changes.without-output', other: 'changes.other-output' },
  feeds: { gone: 'changes.without-feeds', other: 'changes.other-feeds' },
  debrief: { gone: 'changes.without-debrief', other: 'changes.other-debrief' },
  transition: { gone: 'changes.without-transition', other: 'changes.other-transition' },
  watch: { gone: 'changes.without-watch', other: 'changes.other-watch' },
  groups: { gone: 'changes.without-groups' },
}

/** That there are other parts than usual, where they are shown and nobody would know. */
export function otherParts(
  { activity, fields }: Extract<Case, { kind: 'change' }>,
  words: Words,
): string[] {
  return fields.flatMap((field) => {
    const other = PARTS[field as keyof Activity]?.other
    return other && !isGone(activity[field as keyof Activity]) ? [words.text(other)] : []
  })
}

/** What a case changes, in pieces of a sentence: "12 min in place of 20 min", "led by Ada". */
export function changes(
  before: Activity,
  { activity: after, fields }: Extract<Case, { kind: 'change' }>,
  setting: Setting,
): string[] {
  const { words, names } = setting
  return fields.flatMap((field): string[] => {
    const part = PARTS[field as keyof Activity]
    if (part && isGone(after[field as keyof Activity])) return [words.text(part.gone)]
    switch (field) {
      case 'duration':
        return instead(
          words,
          shortLength(words, after.duration),
          shortLength(words, before.duration),
        )
      case 'shortest':
        return [words.text('activity.at-least', { from: shortLength(words, after.shortest) })]
      case 'longest':
        return [words.text('activity.at-most', { to: shortLength(words, after.longest) })]
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
}

/** Fields that are told by their name and what they are then. */
function labelled(field: string, after: Activity, { words, plan }: Setting): string[] {
  const titles = after.handouts.map((id) => plan.program.resources.get(id)?.title ?? id)
  const told: Record<string, readonly [LabelKey, string | undefined]> = {
    purpose: ['activity.purpose', after.purpose],
    stage: ['activity.stage', plan.program.stages.get(after.stage ?? '')?.title],
    serves: ['activity.serves', words.row(after.serves.map((number) => words.number(number)))],
    pass: ['prompt.pass', after.pass],
    keepTo: ['prompt.keep-to', after.keepTo],
    redirect: ['prompt.redirect', after.redirect && words.text('quoted', { text: after.redirect })],
    roles: ['activity.roles', words.row(after.roles)],
    materials: ['materials.title', words.row(after.materials.map(({ item }) => item))],
    handouts: ['materials.handouts', words.row(titles)],
    recording: [
      'spaces.recording',
      after.recording === 'none' ? words.text('spaces.no-recording') : after.recording,
    ],
    energy: ['activity.energy', after.energy && words.text(ENERGY[after.energy])],
    tracks: ['activity.tracks', words.row(after.tracks.map(({ title }) => title))],
    otherWays: ['activity.other-ways', words.row(after.otherWays)],
    variations: ['activity.variations', words.row(after.variations)],
    notes: ['activity.notes', after.notes],
    source: ['activity.source', after.source],
  }
  const [label, value] = told[field] ?? []
  return label && value ? [labelOf(words, label, value)] : []
}

function labelOf(words: Words, label: LabelKey, value: string): string {
  return words.text('labelled', {
    label: words.text(label),
    value: value.trim().replace(/\.$/, ''),
  })
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
    ...(after.support && after.support !== before.support
      ? [labelOf(words, 'activity.support', after.support)]
      : []),
  ]
}

function instead(words: Words, now: string, usually: string): string[] {
  return now === usually ? [] : [words.text('changes.instead', { now, usually })]
}

function isGone(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
