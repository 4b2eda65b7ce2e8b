import type { Finding, Span } from './trap.ts'

const OF_THE_MACHINE = ['__proto__', 'constructor', 'prototype']

/** What no field may be called. */
export function keyProblem(key: string, at: Span): Finding | undefined {
  if (key === '')
    return {
      id: 'field-without-name',
      message: 'There is a colon here, but no field before it.',
      try: 'Write the name of a field before the colon; or, if this is a text, put it in quotes.',
      at,
    }
  if (key === '<<')
    return {
      id: 'merge-key',
      message: 'The field `<<` (fields taken over from elsewhere) is not used here.',
      try: 'Write the fields out, or put what repeats into a library and name it with `use`.',
      at,
    }
  if (OF_THE_MACHINE.includes(key))
    return {
      id: 'field-name-reserved',
      message: `\`${key}\` can't be the name of a field.`,
      try: 'Give it another name.',
      at,
    }
  return undefined
}

/** Two fields of one name in one thing, which is mostly a dash or an indent that is missing. */
export function repeatedKey(key: string, at: Span, first: Span, inList: boolean): Finding {
  return {
    id: 'field-twice',
    message: `\`${key}\` stands here a second time.`,
    try: inList
      ? 'Keep one of the two. Or, if a new item of the list starts here, put a dash before it.'
      : 'Keep one of the two. If this one belongs to something else, see whether it starts in the right column, and whether the line above it is missing that says what it belongs to.',
    at,
    also: [{ ...first, label: 'first here' }],
  }
}
