import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify, parse as yaml } from 'yaml'
import type { Place } from '../../src/diagnostics/place.ts'
import { SourceText } from '../../src/diagnostics/place.ts'
import { parse } from '../../src/source/parse.ts'
import { Places } from '../../src/source/places.ts'
import { inActivity } from './marked.ts'
import { scribble } from './scribble.ts'

function read(text: string) {
  const places = new Places()
  return { places, ...parse(new SourceText('program.yaml', text), places) }
}

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    scribble,
    scribble.map(inActivity),
  )

  it('is read, or comes back with errors that have a place in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value, diagnostics } = read(text)
        expect(value === undefined).toBe(diagnostics.length > 0)
        for (const { message, try: way, places } of diagnostics) {
          expect(message).not.toMatch(/undefined|null|NaN|\[object/)
          expect(way).toMatch(/\S/)
          for (const { place } of places) {
            expect(place.start).toBeGreaterThanOrEqual(0)
            expect(place.end).toBeGreaterThanOrEqual(place.start)
            expect(place.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 250 },
    )
  })

  it('that is read has the value that the yaml package gives it', () => {
    fc.assert(
      fc.property(scribble.map(inActivity), (text) => {
        const { value, diagnostics } = read(text)
        if (diagnostics.length === 0) expect(value).toEqual(yaml(text, { stringKeys: true }))
      }),
      { numRuns: 250 },
    )
  })
})

/** Values as a program may hold them, printed by the yaml package in its several ways. */
const word = fc.stringMatching(/^[a-z][a-z-]{0,8}[a-z]$/)
const words = fc.array(fc.stringMatching(/^[\wäß✓"'(][\w.,!?;()'"äß✓-]{0,8}$/), {
  minLength: 1,
  maxLength: 8,
})
const leaf = fc.oneof(
  words.map((all) => all.join(' ')),
  words.map((all) => all.join('\n')),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((n) => n + 0),
  fc.boolean(),
  fc.constant(null),
)
const { fields } = fc.letrec<{ fields: Record<string, unknown>; list: unknown[] }>((tie) => ({
  fields: fc.dictionary(
    word,
    fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('fields'), tie('list')),
    { maxKeys: 5, noNullPrototype: true },
  ),
  // No list right inside of a list: that is a trap. No empty ones: where lists are not indented,
  // the package prints those so that they can't be read.
  list: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('fields')), {
    minLength: 1,
    maxLength: 4,
  }),
}))
const printed = fc
  .record({
    value: fields,
    flow: fc.boolean(),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_DOUBLE' as const,
      'QUOTE_SINGLE' as const,
    ),
  })
  .map(({ value, flow, ...style }) => ({
    value,
    text: stringify(value, {
      ...style,
      lineWidth: 100_000,
      collectionStyle: flow ? 'flow' : 'block',
      defaultKeyType: 'PLAIN',
    }),
  }))

describe('a value printed by the yaml package', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(printed, ({ value, text }) => {
        const { value: again, diagnostics } = read(text)
        expect(diagnostics.map(({ message }) => message)).toEqual([])
        expect(again).toEqual(value)
      }),
      { numRuns: 250 },
    )
  })

  it('has places that hold exactly what gives each value and each name', () => {
    fc.assert(
      fc.property(printed, ({ text }) => {
        const { value, places } = read(text)
        check(value as object, places, text)
      }),
      { numRuns: 250 },
    )
  })
})

function check(owner: object, places: Places, text: string): void {
  const slice = ({ start, end }: Place) => text.slice(start, end)
  const around = places.spot({ owner } as object, 'owner')
  expect(around).toBeUndefined()
  for (const [field, value] of Object.entries(owner)) {
    const spot = places.spot(owner, field)
    if (!spot) throw new Error(`no place for ${field}`)
    const key = slice(spot.key)
    if (!Array.isArray(owner)) expect(yaml(key, { schema: 'failsafe' })).toBe(field)
    else if (key !== slice(spot.value)) expect(key).toBe('-')
    if (typeof value === 'object' && value !== null) {
      expect(places.owner(value)).toBe(spot.key)
      for (const inner of Object.keys(value)) {
        const place = places.value(value, inner)
        expect(place.start).toBeGreaterThanOrEqual(spot.value.start)
        expect(place.end).toBeLessThanOrEqual(spot.value.end)
      }
      check(value, places, text)
    } else if (!slice(spot.value).includes('\n')) {
      expect(yaml(`a: ${slice(spot.value)}`)).toEqual({ a: value })
    }
  }
}

describe('a program of ours with a slip of the hand', () => {
  const file = fileURLToPath(
    new URL('../../examples/learning-from-incidents/learning-from-incidents.yaml', import.meta.url),
  )
  const lines = readFileSync(file, 'utf8').split('\n')
  const slips: ((line: string, at: number) => string)[] = [
    (line, at) => line.slice(0, at) + line.slice(at + 1),
    (line, at) => `${line.slice(0, at)}"${line.slice(at)}`,
    (line, at) => `${line.slice(0, at)}: ${line.slice(at)}`,
    (line) => ` ${line}`,
    (line) => line.replace(/^ {2}/, ''),
    (line) => line.replace('- ', ''),
    (line) => line.replace(': ', ':'),
  ]

  it('is told about in at most a few diagnostics, all of them ours', () => {
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(60),
        fc.constantFrom(...slips),
        (number, at, slip) => {
          const line = lines[number] ?? ''
          const text = lines.with(number, slip(line, Math.min(at, line.length))).join('\n')
          const { value, diagnostics } = read(text)
          if (diagnostics.length === 0) expect(value).toEqual(yaml(text, { stringKeys: true }))
          expect(diagnostics.length).toBeLessThanOrEqual(6)
        },
      ),
      { numRuns: 40 },
    )
  })
})
