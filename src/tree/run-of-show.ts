import type { Inline } from './tree.ts'

/** What the team goes by, minute by minute: who does what when, with a box to tick for each. */
export interface RunOfShow {
  type: 'run-of-show'
  /** What all its rows have in common and other blocks tell: for formats that hold rows alone. */
  shared: { label: string; value: string }[]
  labels: {
    start: string
    minutes: string
    number: string
    segment: string
    where: string
    owner: string
    screen: string
    producer: string
    done: string
    fallback: string
  }
  rows: {
    /** A clock. Absent: before the first clock, or when somebody finds the time. */
    start?: string
    minutes?: string
    /** Of the longest row's time, from 0 to 1: its bar. */
    share: number
    number?: string
    title: Inline
    /** Under the title: a track, a place. */
    where?: Inline
    owners: { tone: OwnerTone; name: string }[]
    /** A line each. */
    screen: Inline[]
    producer: Inline[]
    fallback: Inline[]
  }[]
  /** What the tones of the owners say. Empty: no key. */
  key: { tone: OwnerTone; label: string }[]
}

/** By what somebody does: filled leads, outlined looks after people, pale looks after things. */
export type OwnerTone = 'filled' | 'outline' | 'pale'
