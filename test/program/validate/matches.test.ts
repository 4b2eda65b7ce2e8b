import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { KINDS, type Kind } from '../../../src/program/schema/node.ts'
import { schemaShape } from '../../../src/program/schema/schema.ts'
import { againstSchema } from '../../../src/program/validate/against-schema.ts'
import { matches } from '../../../src/program/validate/matches.ts'
import { nodesOf } from '../schema/nodes.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Whether a value matches, of which the validator says the same. */
function isRight(value: unknown, kind: Kind): boolean {
  const schema = schemaShape(kind)
  const right = matches(value, schema, schema)
  expect(right).toBe(againstSchema(value, kind).length === 0)
  return right
}

/** Whole files, as values. */
const values = ['examples', 'library', 'starters', 'test/programs'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .flatMap((path): unknown[] => {
      try {
        return [parse(readFileSync(`${root}${folder}/${path}`, 'utf8'), { stringKeys: true })]
      } catch {
        return []
      }
    }),
)

function kindOf(value: unknown): Kind {
  const { kind } = (value ?? {}) as { kind?: unknown }
  return KINDS.find((one) => one === kind) ?? 'program'
}

describe('a value matches its schema when its validator finds nothing', () => {
  it('in files of ours, as whatever kind they are read', () => {
    const right = values.filter((value) => KINDS.filter((kind) => isRight(value, kind)).length > 0)
    expect(right.length).toBeGreaterThan(100)
    expect(right.length).toBeLessThan(values.length)
  })

  it('with something else at some place', () => {
    const other = fc.constantFrom(
      ...[
        null,
        true,
        0,
        1,
        1.5,
        -1,
        1e9,
        '',
        ' ',
        'none',
        'a',
        'kick-off',
        [],
        ['a'],
        {},
        { a: 1 },
      ],
    )
    const key = fc.constantFrom('x-own', 'title', 'A b', 'pass', 'use', '__a', '1')
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.nat(), key, other, (value, at, name, put) => {
        const changed = structuredClone(value)
        const all = containers(changed)
        const owner = all[at % (all.length || 1)]
        if (Array.isArray(owner)) owner[at % (owner.length + 1)] = put
        else if (owner) {
          const keys = [...Object.keys(owner), name]
          owner[keys[at % keys.length] ?? name] = put
        }
        isRight(changed, kindOf(value))
      }),
      { numRuns: 2000 },
    )
  })

  it('by the keywords that it knows, which are all that the schemas use', () => {
    const used = KINDS.flatMap((kind) => [...nodesOf(schemaShape(kind), schemaShape(kind))])
      .flatMap(({ node }) => Object.keys(node))
      .filter((keyword) => !keyword.startsWith('x-'))
    expect(KNOWN).toEqual(expect.arrayContaining(used))
  })
})

const KNOWN = [
  ...['$defs', '$ref', '$schema', 'type', 'const', 'enum', 'pattern', 'minimum', 'maximum'],
  ...['items', 'minItems', 'required', 'properties', 'patternProperties', 'propertyNames'],
  'additionalProperties',
]

/** All lists and fields in a value. */
function containers(value: unknown): (unknown[] | Record<string, unknown>)[] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as Record<string, unknown>
  return [own, ...Object.values(own).flatMap(containers)]
}
