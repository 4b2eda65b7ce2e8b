import type { Cue } from './cues.ts'
import { groups } from './lexicon.generated.ts'
import type { Reading } from './reading.ts'
import { isWord, type Token } from './tokens.ts'

/** Topics that a workplace program may touch; the others are private. */
const PERSONAL = new Set(['secrets', 'shame-failure', 'third-party', 'age', 'body-appearance'])

const PERSON_WORDS = [
  ['you', 'yourself', 'u'],
  ['your', 'yours'],
  ['i', 'myself'],
  ['my', 'me', 'mine'],
  ['we', 'our', 'us'],
].map((words) => new Set(words))
const MARKS = ['?', ':', '…']

const TOPICS = groups.flatMap(([tells], group) => (tells === 'topic' ? [group] : []))
const OPINION = groupOf('opinion')
const PAPERWORK = groupOf('paperwork')
const WORK = groupOf('work')

/** What stands around a cue says whose it is. */
const SURROUNDINGS = 8
const KINDS_OF_CUES = ['private', 'personal', 'hint'] as const

/** How many figures `counts` gives. */
export const COUNTS =
  1 +
  PERSON_WORDS.length +
  2 +
  MARKS.length +
  6 +
  KINDS_OF_CUES.length * SURROUNDINGS +
  groups.length +
  TOPICS.length

/** Of a reading, what no single word tells: how it asks, whom, and how many cues of what it holds. */
export function counts(reading: Reading): number[] {
  const { tokens, cues, asked, isCalled } = reading
  const inGroup = new Float32Array(groups.length)
  const ownInGroup = new Float32Array(groups.length)
  const around = KINDS_OF_CUES.map(() => new Float32Array(SURROUNDINGS))
  const opinions = sentencesWith(OPINION, reading)
  for (const cue of cues) {
    const [tells, name] = groups[cue.group] ?? ['', '']
    add(inGroup, cue.group)
    const kind = kindOf(tells, name)
    if (kind === undefined) continue
    const sentence = tokens[cue.from]?.sentence ?? 0
    const found = around[kind] ?? new Float32Array(SURROUNDINGS)
    const isOwn = owned(tokens, cue)
    const isAsked = asked[sentence] === true
    const isOpinion = opinions.has(sentence)
    if (tells === 'topic' && isAsked && !isOpinion) add(ownInGroup, cue.group)
    if (isOwn) add(found, 0)
    if (isAsked) add(found, 1)
    else add(found, 2)
    if (isOpinion) add(found, 3)
    const isPaper = beforePaper(cues, cue)
    if (isPaper) add(found, 4)
    if (isAsked && !isOpinion) add(found, 5)
    if (isCalled) add(found, 6)
    if (isCalled && !isOpinion && !isPaper) add(found, 7)
  }
  const words = tokens.filter(isWord)
  const topics =
    (around[0]?.[1] ?? 0) + (around[0]?.[2] ?? 0) + (around[1]?.[1] ?? 0) + (around[1]?.[2] ?? 0)
  const hints = (around[2]?.[1] ?? 0) + (around[2]?.[2] ?? 0)
  return [
    1,
    ...PERSON_WORDS.map((set) => many(words.filter(({ word }) => set.has(word)).length)),
    Math.log1p(words.length) - 2.5,
    Number((tokens.at(-1)?.sentence ?? 0) === 0),
    ...MARKS.map((mark) => Number(tokens.some(({ word }) => word === mark))),
    Number(asked.includes(true)),
    Number(isCalled),
    Number(topics === 0 && (inGroup[WORK] ?? 0) > 0),
    Number(topics + hints === 0),
    Number(topics > 0 && (inGroup[OPINION] ?? 0) > 0),
    Number(topics === 0 && (inGroup[OPINION] ?? 0) > 0),
    ...around.flatMap((found) => Array.from(found, many)),
    ...Array.from(inGroup, many),
    ...TOPICS.map((group) => many(ownInGroup[group] ?? 0)),
  ]
}

function groupOf(kind: string): number {
  return groups.findIndex(([tells, name]) => tells === 'kind' && name === kind)
}

/** Index in `KINDS_OF_CUES`. */
function kindOf(tells: string, name: string): number | undefined {
  if (tells === 'hint') return 2
  if (tells !== 'topic') return undefined
  return PERSONAL.has(name) ? 1 : 0
}

const OWNERS = new Set(['your', 'my', 'you', 'yourself', 'i', 'yours'])

/** "your diagnosis", "your last diagnosis", "have you ever". */
function owned(tokens: readonly Token[], { from, to }: Cue): boolean {
  for (let at = Math.max(0, from - 3); at < to; at++)
    if (OWNERS.has(tokens[at]?.word ?? '')) return true
  return false
}

/** "sick leave form": the next word, or the one after, is a thing of the office. */
function beforePaper(cues: readonly Cue[], { to }: Cue): boolean {
  return cues.some(({ group, from }) => group === PAPERWORK && from >= to - 1 && from <= to + 1)
}

function sentencesWith(group: number, { cues, tokens }: Reading): Set<number> {
  const found = cues.filter((cue) => cue.group === group)
  return new Set(found.map(({ from }) => tokens[from]?.sentence ?? 0))
}

function add(counted: Float32Array, at: number): void {
  counted[at] = (counted[at] ?? 0) + 1
}

/** A second cue tells less than the first. */
function many(count: number): number {
  return count < 2 ? count : Math.min(1.6, 1 + 0.2 * count)
}
