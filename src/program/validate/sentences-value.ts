import { GRAMMARS } from '../grammars/grammars.ts'
import { quoted } from '../grammars/read.ts'
import { idFrom } from '../ids.ts'
import { suchAs } from '../schema/inline.ts'
import type { Grammar } from '../schema/node.ts'
import {
  keyPlaceOf,
  type Problem,
  placeOf,
  type Scene,
  type Sentence,
  type Told,
} from './problem.ts'
import { listed, meaning, subject } from './sentences-naming.ts'
import { meantValue } from './synonyms.ts'
import { valuesOf } from './words.ts'

/** A word that is not in the list. */
export const unknownValue: Sentence = ({ at }, scene) => {
  const written = String(at.value)
  const values = valuesOf(at.node)
  const meant = meantValue(written, at.node)
  const field = typeof at.key === 'number' ? at.parent?.key : at.key
  const told = { id: 'unknown-value', place: placeOf(at, scene) }
  if (meant?.how === 'synonym')
    return {
      ...told,
      message: `${quoted(written)} is called \`${meant.field}\` here.`,
      try: `Write \`${meant.field}\`.`,
      fix: [{ place: told.place, text: meant.field }],
    }
  return {
    ...told,
    message: `${quoted(written)} is not a value of \`${field}\`.`,
    try: meant
      ? `Did you mean \`${meant.field}\`? The values are ${listed(values)}.`
      : `Write ${listed(values)}.`,
  }
}

/** A field that always has the same value. */
export const otherConstant: Sentence = ({ at }, scene) => ({
  id: 'unknown-value',
  message: `${subject(at)} is ${quoted(at.value)}, and in this kind of file it is always \`${at.node.const}\`.`,
  place: placeOf(at, scene),
  try: `Write \`${at.key}: ${at.node.const}\`.`,
})

/** A number outside of its range. */
export const outOfRange: Sentence = ({ at }, scene) => {
  const { minimum = 0, maximum } = at.node
  const most = maximum?.toLocaleString('en')
  const range = most === undefined ? `starts at ${minimum}` : `goes from ${minimum} to ${most}`
  const way = most === undefined ? `, ${minimum} or more` : ` from ${minimum} to ${most}`
  return {
    id: 'number-out-of-range',
    message: `${subject(at)} is ${at.value}; it ${range}.`,
    place: placeOf(at, scene),
    try: `Write a whole number${way}: ${meaning(at.node)}`,
  }
}

/** Two numbers of which the first has to be the smaller one. */
export const wrongOrder: Sentence = ({ at, params }, { places }) => {
  const owner = at.value as Record<string, unknown>
  const [low, high] = [String(params.low), String(params.high)]
  return {
    id: 'numbers-in-wrong-order',
    message: `\`${low}\` is ${owner[low]}, which is more than \`${high}\`, ${owner[high]}.`,
    place: places.value(owner, low),
    also: [{ place: places.value(owner, high) }],
    try: `Write the smaller number into \`${low}\`.`,
  }
}

/** A list without anything in it. */
export const emptyList: Sentence = ({ at }, scene) => ({
  id: 'nothing-written',
  message: `${subject(at)} is an empty list.`,
  place: placeOf(at, scene),
  try: 'Add something to it, or take the whole line away.',
})

/** Empty quotes, blanks alone, or nothing at all behind a colon or a dash. */
export const nothingWritten: Sentence = ({ at }, scene) => {
  const isItem = typeof at.key === 'number'
  const owner = at.parent?.node
  const needed = [owner?.required ?? [], owner?.['x-needs'] ?? []].flat().includes(String(at.key))
  const place = isItem ? 'this dash' : `\`${at.key}:\``
  const example = isItem ? '' : suchAs(String(at.key), at.node.examples?.[0])
  const isText = typeof at.value === 'string'
  const empty = at.value === '' ? 'is empty' : 'holds spaces alone'
  return {
    id: 'nothing-written',
    message: isText ? `${subject(at)} ${empty}.` : `Nothing stands after ${place}.`,
    place: isText ? placeOf(at, scene) : keyPlaceOf(at, scene),
    try: `Write something there${example}${needed ? '' : ', or take the line away'}.`,
  }
}

/** A value that follows a grammar, and does not. */
export const unreadable: Sentence = ({ at, params }, scene) => ({
  id: GRAMMARS[params.grammar as Grammar].problem,
  message: String(params.message),
  place: placeOf(at, scene),
  try: String(params.try),
})

/** An id that is none. */
export const unclearId: Sentence = ({ at }, scene) =>
  noId(String(at.value), { place: placeOf(at, scene) })

/** A key that is meant as an id, and is none. */
export const unclearKey: Sentence = ({ at, params }: Problem, { places }: Scene) =>
  noId(String(params.propertyName), {
    place: places.key(at.value as object, String(params.propertyName)),
  })

function noId(written: string, where: Pick<Told, 'place'>): Told {
  const better = idFrom(written)
  const form = 'An id has lower-case letters and digits, and dashes between words.'
  return {
    id: 'id-unclear',
    message: `${quoted(written)} cannot be an id.`,
    ...where,
    try: better === '' ? `${form} Such as \`kick-off\`.` : `Write \`${better}\`. ${form}`,
  }
}
