import type { Grammar } from '../schema/node.ts'
import { readDuration } from './durations.ts'
import { readLanguage } from './languages.ts'
import { readLink } from './links.ts'
import { readStart, readWhen } from './moments.ts'
import type { Read } from './read.ts'
import { readSize } from './sizes.ts'
import { readTimezone } from './timezones.ts'

/** How the words of a value are read, and what a finding about them is called. */
export const GRAMMARS: Record<
  Grammar,
  { read: (value: string | number) => Read<unknown>; problem: string; noun: string }
> = {
  duration: {
    read: (value) => readDuration(value, { bare: 'refused' }),
    problem: 'duration-unclear',
    noun: 'a length of time',
  },
  minutes: {
    read: (value) => readDuration(value, { bare: 'minutes' }),
    problem: 'duration-unclear',
    noun: 'a length of time',
  },
  when: { read: (value) => readWhen(String(value)), problem: 'moment-unclear', noun: 'a moment' },
  start: {
    read: (value) => readStart(String(value)),
    problem: 'start-unclear',
    noun: 'a date and time',
  },
  'time-zone': {
    read: (value) => readTimezone(String(value)),
    problem: 'time-zone-unknown',
    noun: 'the name of a time zone',
  },
  language: {
    read: (value) => readLanguage(String(value)),
    problem: 'language-unknown',
    noun: 'the code of a language',
  },
  size: { read: readSize, problem: 'size-unclear', noun: 'a number of people' },
  link: { read: (value) => readLink(String(value)), problem: 'link-unclear', noun: 'an address' },
}
