import { describe, expect, it } from 'vitest'
import { fieldNode, isMapById, resolve } from '../../../src/program/schema/node.ts'
import { schemaShape, schemaWords } from '../../../src/program/schema/schema.ts'
import { pathOf, visitAt, walk } from '../../../src/program/schema/walk.ts'

const shape = schemaShape('program')
const file = {
  title: 'Help',
  'x-note': { title: 'mine' },
  nonsense: { title: 'unknown' },
  people: { lead: { role: 'host' } },
  sessions: [
    {
      use: 'circle',
      before: [{ task: 'Read' }],
      repeat: { times: 2 },
      change: { close: { groups: { rounds: 2 } } },
      activities: [
        { title: 'a', groups: { rounds: 2 } },
        { use: 'one-word', groups: { rounds: 2 }, steps: [{ say: 'x' }] },
        { title: 'c', if: { short: { groups: { rounds: 1 } } } },
      ],
    },
  ],
}

function visited(value: unknown): Map<string, boolean> {
  const seen = new Map<string, boolean>()
  walk(value, shape, (at) => seen.set(pathOf(at).join('.'), at.partial))
  return seen
}

describe('a walk', () => {
  it('visits what the schema knows, owners first, and passes over the rest', () => {
    const paths = [...visited(file).keys()]
    expect(paths.slice(0, 5)).toEqual(['', 'title', 'people', 'people.lead', 'people.lead.role'])
    expect(paths).not.toContain('x-note')
    expect(paths).not.toContain('nonsense.title')
  })

  it('knows what only changes another', () => {
    const partial = [...visited(file)].filter(([, isPartial]) => isPartial).map(([path]) => path)
    expect(partial).toEqual(
      expect.arrayContaining([
        'sessions.0',
        'sessions.0.repeat',
        'sessions.0.change.close.groups',
        'sessions.0.activities.1.groups',
        'sessions.0.activities.2.if.short.groups',
      ]),
    )
    const whole = ['sessions.0.before.0', 'sessions.0.activities.0.groups']
    expect(partial.filter((path) => whole.includes(path))).toEqual([])
    expect(partial).not.toContain('sessions.0.activities.1.steps.0')
  })

  it('leads to one value by its path', () => {
    const path = ['sessions', '0', 'activities', '1', 'steps', '0', 'say']
    const at = visitAt(file, shape, path)
    expect(at?.value).toBe('x')
    expect(at && pathOf(at)).toEqual(path)
    expect(visitAt(file, shape, ['nonsense', 'title'])).toBeUndefined()
    expect(visitAt(file, shape, ['people', 'nobody'])).toBeUndefined()
    expect(visitAt(file, shape, ['title', 'x'])).toBeUndefined()
    expect(visitAt(file, shape, [])?.value).toBe(file)
  })
})

describe('a schema', () => {
  it('has its words only where they are asked for', () => {
    expect(shape.title).toBeUndefined()
    expect(schemaWords('program').title).toBe('Program')
    expect(schemaWords('program')).toBe(schemaWords('program'))
  })

  it('lets what stands beside a reference win over its target', () => {
    const words = schemaWords('program')
    const title = words.properties?.title
    expect(title && resolve(title, words)).toMatchObject({ type: 'string', title: 'Title' })
  })

  it('says so when a reference leads nowhere', () => {
    expect(() => resolve({ $ref: '#/$defs/nothing' }, shape)).toThrow('#/$defs/nothing')
  })

  it('knows fields by name, by pattern, and by being any other', () => {
    const node = visitAt(file, shape, ['sessions', '0', 'activities', '2', 'if'])?.node ?? {}
    expect(isMapById(node)).toBe(true)
    expect(fieldNode(node, 'short', shape)?.['x-partial']).toBe(true)
    expect(fieldNode(node, 'more than 15 people', shape)?.['x-partial']).toBe(true)
    expect(fieldNode(node, 'nobody starts', shape)?.['x-partial']).toBe(true)
    expect(fieldNode(node, 'x-mine', shape)).toBeUndefined()
    expect(fieldNode(shape, 'toString', shape)).toBeUndefined()
  })
})
