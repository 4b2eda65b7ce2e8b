import { groups } from './lexicon.generated.ts'
import type { Reading } from './reading.ts'
import { isWord } from './tokens.ts'

/** Topics that a workplace program may touch; the others are private. */
const PERSONAL = new Set(['secrets', 'shame-failure', 'third-party', 'age', 'body-appearance'])

const PERSON_WORDS = [
  ['you', 'yourself', 'u'],
  ['your', 'yours'],
  ['i', 'myself'],
  ['my', 'me', 'mine'],
  ['we', 'our', 'us'],
]

const TOPICS = groups.flatMap(([tells], group) => (tells === 'topic' ? [group] : []))

/** How many figures `counts` gives. */
export const COUNTS = 1 + PERSON_WORDS.length + 6 + 12 + groups.length + TOPICS.length

/** Of a reading, what no single word tells: how it asks, whom, and how many cues of what it holds. */
export function counts({ tokens, cues, asked }: Reading): Float32Array {
  const inGroup = new Array<number>(groups.length).fill(0)
  const askedInGroup = new Array<number>(groups.length).fill(0)
  const private_ = [0, 0]
  const personal = [0, 0]
  const hints = [0, 0]
  let senses = 0
  for (const { group, from } of cues) {
    const [tells, name] = groups[group] ?? ['', '']
    const here = asked[tokens[from]?.sentence ?? 0] ? 0 : 1
    add(inGroup, group)
    if (here === 0) add(askedInGroup, group)
    if (tells === 'topic') add(PERSONAL.has(name) ? personal : private_, here)
    else if (tells === 'hint') add(hints, here)
    else if (tells === 'sense') senses++
  }
  const words = tokens.filter(isWord)
  const ofTopics = sum(private_) + sum(personal)
  const work = groups.findIndex(([tells, name]) => tells === 'kind' && name === 'work')
  const has = (mark: string) => Number(tokens.some(({ word }) => word === mark))
  return Float32Array.from([
    1,
    ...PERSON_WORDS.map((set) => many(words.filter(({ word }) => set.includes(word)).length)),
    Math.log1p(words.length) - 2.5,
    Number((tokens.at(-1)?.sentence ?? 0) === 0),
    has('?'),
    has(':'),
    has('…'),
    Number(asked.includes(true)),
    ...[...private_, ...personal, ...hints, senses].map(many),
    Number(sum(private_) > 0 && senses === 0),
    Number(ofTopics === 0 && (inGroup[work] ?? 0) > 0),
    Number(ofTopics + sum(hints) === 0),
    many(sum(private_)),
    many(sum(hints)),
    ...inGroup.map(many),
    ...TOPICS.map((group) => many(askedInGroup[group] ?? 0)),
  ])
}

function add(counted: number[], at: number): void {
  counted[at] = (counted[at] ?? 0) + 1
}

function sum(counted: readonly number[]): number {
  return counted.reduce((all, one) => all + one, 0)
}

/** A second cue tells less than the first. */
function many(count: number): number {
  return count < 2 ? count : Math.min(1.6, 1 + 0.2 * count)
}
