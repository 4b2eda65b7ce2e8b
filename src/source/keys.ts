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

export function repeatedKey(key: string, at: Span, first: Span): Finding {
  return {
    id: 'field-twice',
    message: `\`${key}\` stands here a second time.`,
    try: 'Keep one of the two. If this one belongs to something else, see that it stands as far in as its fields.',
    at,
    also: [{ ...first, label: 'first here' }],
  }
}
