import type { Place, SourceText } from '../diagnostics/place.ts'
import { parse } from '../source/parse.ts'
import { Places } from '../source/places.ts'

/** People by index, rounds from 0. */
export interface PrivateWishes {
  /** Pairs that never share a group. */
  apart: readonly Pair[]
  /** Pairs that share one at least once. */
  meet: readonly Pair[]
  /** Those who stay at one table. */
  seated: readonly number[]
  absent: readonly { person: number; round: number }[]
}

type Pair = readonly [number, number]

/**
 * What is wrong with the file. It quotes nothing, and no line of the file is to be shown with it: a
 * log that somebody else reads must not tell who is kept apart from whom.
 */
export interface WrongWish {
  line: number
  column: number
  message: string
}

/** Who takes part, as far as it matters here. */
export interface Those {
  /** The indexes of all who are called so. */
  find(written: string): readonly number[]
  rounds: number
}

/**
 * Reads what nobody else may learn of who is to be with whom: `keep-apart` and `must-meet` with lists
 * of two people or more, `keep-seat` with people, `absent` with rounds by person. There are wishes
 * exactly when nothing is wrong.
 */
export function readPrivateWishes(
  source: SourceText,
  those: Those,
): { wishes?: PrivateWishes; wrong: WrongWish[] } {
  const places = new Places()
  const { value, diagnostics } = parse(source, places)
  const reading = new Reading(places, those)
  if (value === undefined)
    for (const { places: where } of diagnostics)
      reading.refuse(where[0]?.place ?? { source, start: 0, end: 0 }, 'This is no YAML.')
  const wishes = value === undefined ? undefined : reading.wishes(value as Fields)
  const wrong = reading.wrong.sort(
    (one, other) => one.line - other.line || one.column - other.column,
  )
  return wrong.length > 0 || !wishes ? { wrong } : { wishes, wrong }
}

type Fields = Record<string, unknown>

const FIELDS = ['keep-apart', 'must-meet', 'keep-seat', 'absent']

/** Reads on whatever is wrong, and keeps what that is. */
class Reading {
  readonly wrong: WrongWish[] = []

  constructor(
    readonly places: Places,
    readonly those: Those,
  ) {}

  wishes(fields: Fields): PrivateWishes {
    for (const name of Object.keys(fields))
      if (!FIELDS.includes(name))
        this.refuse(
          this.places.key(fields, name),
          'There are only `keep-apart`, `must-meet`, `keep-seat` and `absent`.',
        )
    return {
      apart: this.#pairs(fields, 'keep-apart'),
      meet: this.#pairs(fields, 'must-meet'),
      seated: this.#people(fields, 'keep-seat'),
      absent: this.#absences(fields.absent, fields),
    }
  }

  refuse({ source, start }: Place, message: string): void {
    this.wrong.push({ ...source.position(start), message })
  }

  /** All pairs of each list. */
  #pairs(fields: Fields, name: string): Pair[] {
    const lists = fields[name] ?? []
    if (!Array.isArray(lists)) return this.#noList(fields, name)
    return lists.flatMap((list, at) => {
      const place = this.places.value(lists, at)
      if (!Array.isArray(list) || list.length < 2) {
        this.refuse(place, 'This takes lists of two people or more: `- [one, other]`.')
        return []
      }
      const people = this.#people(lists, at)
      if (new Set(people).size < people.length)
        this.refuse(place, 'Somebody stands in this list twice.')
      return people.flatMap((one, index) =>
        people.slice(index + 1).map((other): Pair => [one, other]),
      )
    })
  }

  #people(owner: Fields | readonly unknown[], at: string | number): number[] {
    const list = (owner as Fields)[at] ?? []
    if (!Array.isArray(list)) return this.#noList(owner, at)
    return list.flatMap((written, index) => this.#person(written, this.places.value(list, index)))
  }

  #noList(owner: object, at: string | number): [] {
    this.refuse(this.places.value(owner, at), 'This takes a list, each item after a dash.')
    return []
  }

  #person(written: unknown, place: Place): number[] {
    const found = ['string', 'number'].includes(typeof written)
      ? this.those.find(String(written))
      : []
    if (found.length === 1) return [...found]
    this.refuse(
      place,
      found.length === 0
        ? 'Nobody who takes part is called so.'
        : 'Several who take part are called so: write the address or the line.',
    )
    return []
  }

  #absences(written: unknown, fields: Fields): PrivateWishes['absent'] {
    if (written === undefined) return []
    if (typeof written !== 'object' || written === null || Array.isArray(written)) {
      this.refuse(
        this.places.value(fields, 'absent'),
        'This takes a person a line, with the rounds: `Ada Lovelace: 1-2`.',
      )
      return []
    }
    return Object.entries(written).flatMap(([name, rounds]) => {
      const [person] = this.#person(name, this.places.key(written, name))
      const which = this.#rounds(rounds, this.places.value(written, name))
      return person === undefined ? [] : which.map((round) => ({ person, round }))
    })
  }

  #rounds(written: unknown, place: Place): number[] {
    const parts = Array.isArray(written) ? written : [written]
    return parts.flatMap((part) => {
      const found = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(String(part))
      const from = Number(found?.[1])
      const to = Number(found?.[2] ?? found?.[1])
      if (found && from >= 1 && from <= to && to <= this.those.rounds)
        return Array.from({ length: to - from + 1 }, (_, more) => from - 1 + more)
      this.refuse(
        place,
        `This takes rounds from 1 to ${this.those.rounds}: \`2\`, \`2-3\` or \`[1, 3]\`.`,
      )
      return []
    })
  }
}
