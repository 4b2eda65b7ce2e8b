/** What is private by its topic, and when a question asks people to tell it of themselves. */
import { isManifold, namedTopics } from '../../depth/named-topics.ts'
import { TOPIC_WORDS, type Topic } from '../../depth/topics.ts'
import type { Confidence } from '../../diagnostics/diagnostic.ts'
import type { Place } from '../../diagnostics/place.ts'
import type { Program } from '../../program/program.ts'
import type { Lint } from '../lint-context.ts'
import { cut } from '../reading/cut.ts'
import { CASES, SELVES } from '../words/cases.ts'

/** From here on an answer says something of oneself that not everybody would tell colleagues. */
export const PERSONAL = 4
const PRIVATE = 5

/** Private in themselves, however lightly somebody tells them. */
const PRIVATE_TOPICS: ReadonlySet<Topic> = new Set<Topic>([
  'health',
  'mental-health',
  'disability',
  'pregnancy',
  'bereavement',
  'trauma',
  'body-appearance',
  'sexuality',
  'gender-identity',
  'faith',
  'politics',
  'money-pay',
  'substances',
  'crime-legal',
  'immigration-origin',
  'ethnicity',
  'relationships',
  'union',
])
/** Told lightly every day; private where the whole question is. */
const AT_TIMES: ReadonlySet<Topic> = new Set<Topic>(['family', 'age'])

/** A topic that a text asks people to tell of themselves, with the author's words for it. */
export interface PrivateTopic {
  says: string
  words: string
  place: Place
  depth: number
  confidence: Confidence
}

/** The first private topic that a question asks for in words that name it; undefined: none for sure. */
export function privateTopic(
  at: { text: string; place: Place },
  { program, estimate: estimates }: Pick<Lint, 'program' | 'estimate'>,
): PrivateTopic | undefined {
  const estimate = estimates(at.text)
  if (!estimate || estimate.confidence === 'none' || estimate.depth < PERSONAL) return undefined
  const { depth, topics, confidence } = estimate
  const named = topics.flatMap(({ topic, span }) => {
    const isPrivate = PRIVATE_TOPICS.has(topic) || (AT_TIMES.has(topic) && depth === PRIVATE)
    const found = cut(at, ...span)
    if (!isPrivate || isManifold(found.words) || !namedTopics(found.words).has(topic)) return []
    if (isOurWork(at.text, topic, program)) return []
    return [{ topic, ...found, isOwn: isOwn(at.text, span) }]
  })
  const own = named.find(({ isOwn }) => isOwn)
  const first =
    own ??
    (confidence === 'high' ? named.find(({ topic }) => topic !== 'body-appearance') : undefined)
  if (!first) return undefined
  const { topic, words, place } = first
  const sure = own && confidence === 'high' ? 'high' : 'medium'
  return { says: TOPIC_WORDS[topic], words, place, depth, confidence: sure }
}

/** Whether words about something private mean that of the one who is asked. */
function isOwn(text: string, [start, end]: readonly [number, number]): boolean {
  return (
    OWN.test(text.slice(0, start)) ||
    OWN_WORDS.test(text.slice(start, end)) ||
    OWNED.test(text.slice(end))
  )
}

const OWN = /\b(?:(?:your|my)(?:\s+[\w'’-]+)?|(?:you|I)(?:\s+[\w'’-]+){0,3})\s+$/i
const OWN_WORDS = /^(?:your?|my)\b/i
const OWNED = /^\s+(?:are|were|have|had|do|did|would|will)\s+you\b/i

/**
 * Whether a question that names nothing private can be told to go deep: something in its words says
 * so, the estimate is sure, and it is not about those whom one works for.
 */
export function seemsPersonal(
  text: string,
  { estimate: estimates }: Pick<Lint, 'estimate'>,
): boolean {
  const estimate = estimates(text)
  if (estimate?.confidence !== 'high' || estimate.depth < PERSONAL) return false
  return estimate.topics.length > 0 && isAsked(text) && !isAboutCases(text)
}

function isAsked(text: string): boolean {
  return /\byou(?:r|rs|rself)?\b/i.test(text)
}

function isAboutCases(text: string): boolean {
  return CASES.test(text) && !SELVES.test(text)
}

/** The work is about this topic, and the question is about that work: not about people themselves. */
function isOurWork(text: string, topic: Topic, { boundaries }: Program): boolean {
  return (
    boundaries.ourWorkTouches.some((words) => namedTopics(words).has(topic)) && isAboutCases(text)
  )
}
