import type { Cue } from './cues.ts'
import type { Judged } from './judge.ts'
import { groups } from './lexicon.generated.ts'
import type { Reading } from './reading.ts'
import { STAKES_WORDS, type StakesKind, TOPIC_WORDS, type Topic } from './topics.ts'

/** From the first character up to, not including, the last: offsets in the text. */
export type Span = readonly [start: number, end: number]

export interface TopicFound {
  topic: Topic
  span: Span
}

export interface StakesFound {
  kind: StakesKind
  span: Span
}

export interface Evidence {
  span: Span
  /** In plain words, such as "health (diagnosis)". */
  says: string
}

export interface Clues {
  topics: TopicFound[]
  stakes: StakesFound[]
  evidence: Evidence[]
}

/** From here on a cue tells its topic: how likely the depth of 4, or of 3 for what is about work. */
const TELLS = 0.3
const HINTS = 0.5
const AT_WORK: readonly string[] = ['shame-failure', 'third-party']
const KIND_WORDS: Record<string, string> = {
  challenge: 'a challenge at work',
  self: 'oneself',
  feeling: 'feelings',
}

/** What cues tell, each topic and kind of stakes once, where it is said first. */
export function cluesOf(reading: Reading, judged: Judged): Clues {
  const topics = new Map<Topic, Cue>()
  const stakes = new Map<StakesKind, Cue>()
  const kinds = new Map<string, Cue>()
  const likely = (level: number) => judged.atLeast[level - 1] ?? 0
  for (const cue of reading.cues) {
    const [tells, name] = groups[cue.group] ?? ['', '']
    const deep = likely(AT_WORK.includes(name) ? 3 : 4)
    if ((tells === 'topic' && deep > TELLS) || (tells === 'hint' && deep > HINTS))
      keep(topics, name as Topic, cue)
    else if (tells === 'stakes' && isAsked(reading, cue)) keep(stakes, name as StakesKind, cue)
    else if (tells === 'kind' && name in KIND_WORDS && judged.depth > 2) keep(kinds, name, cue)
  }
  const says = (words: string, cue: Cue) => ({
    span: spanOf(reading, cue),
    says: `${words} (${textOf(reading, cue)})`,
  })
  return {
    topics: [...topics].map(([topic, cue]) => ({ topic, span: spanOf(reading, cue) })),
    stakes: [...stakes].map(([kind, cue]) => ({ kind, span: spanOf(reading, cue) })),
    evidence: [
      ...[...topics].map(([topic, cue]) => says(TOPIC_WORDS[topic], cue)),
      ...[...stakes].map(([kind, cue]) => says(STAKES_WORDS[kind], cue)),
      ...[...kinds].map(([kind, cue]) => says(KIND_WORDS[kind] ?? kind, cue)),
    ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
  }
}

function keep<K>(found: Map<K, Cue>, key: K, cue: Cue): void {
  if (!found.has(key)) found.set(key, cue)
}

function isAsked({ tokens, asked }: Reading, { from }: Cue): boolean {
  return asked[tokens[from]?.sentence ?? 0] === true
}

function spanOf({ tokens }: Reading, { from, to }: Cue): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

function textOf(reading: Reading, cue: Cue): string {
  const [start, end] = spanOf(reading, cue)
  return reading.text.slice(start, end).toLowerCase()
}
