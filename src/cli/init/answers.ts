import { readStart } from '../../program/grammars/moments.ts'
import { type Read, read, refuse } from '../../program/grammars/read.ts'
import { readSize } from '../../program/grammars/sizes.ts'
import type { Paper } from '../paper.ts'

export const WHERE = ['in-person', 'video', 'mixed'] as const

/** What `init` needs to know to make a program of a starter. */
export interface Answers {
  title: string
  audience: string
  participants: { min: number; max: number }
  where: (typeof WHERE)[number]
  /** BCP 47. */
  language: string
  /** `2027-03-02 09:30`; absent when there is no date yet. */
  date?: string
  paper: Paper
}

/** One line without blanks around it, and without characters that nobody sees. */
export function readLine(text: string): Read<string> {
  const line = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  return line ? read(line) : refuse('There is nothing written.', 'Write a few words.')
}

/** "14", or "9-18" for a range. */
export function readParticipants(text: string): Read<Answers['participants']> {
  const size = readSize(text)
  return size.ok
    ? size
    : refuse(size.message, 'Write a number such as 14, or a range such as 9-18.')
}

/** The day and time of the first session; nothing, "none" or "-" when it is not set yet. */
export function readDate(text: string): Read<string | undefined> {
  const words = text.trim()
  if (['', 'none', '-'].includes(words.toLowerCase())) return read(undefined)
  const start = readStart(words)
  if (!start.ok) return start
  const { date, time } = start.value
  if (!date)
    return refuse(`"${words}" has no day.`, `Write year, month and day too: 2027-03-02 ${time}`)
  return read(`${date} ${time}`)
}
