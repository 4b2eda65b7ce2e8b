import { describe, expect, it } from 'vitest'
import { dataOf } from '../../src/documents/data.ts'
import { type DocumentName, documents } from '../../src/documents/document.ts'
import type { Shape } from '../../src/documents/template/shape.ts'
import { plan } from '../leak/marked.ts'

const names = Object.keys(documents) as DocumentName[]
const since = { plan, label: 'v1' }

/** The paths of all fields of some data, without the places in lists. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}/${key}`))
}

/** Whether a template may name a path; what is handed on as it is has fields of its own. */
function isNamed(path: string, shape: Shape): boolean {
  if (typeof shape === 'string') return path === ''
  if (shape.kind === 'list') return isNamed(path, shape.item)
  if (shape.kind !== 'object') return true
  const [, field = '', ...rest] = path.split('/')
  const of = shape.fields[field]
  if (path === '') return true
  return of !== undefined && isNamed(rest.length > 0 ? `/${rest.join('/')}` : '', of)
}

describe.each(names)('%s as data', (name) => {
  const data = dataOf(plan, name, { detail: 'script', since })
  const read = JSON.parse(JSON.stringify(data))

  it('says what it is', () => {
    expect(read).toMatchObject({ version: 1, document: name, audience: documents[name].audience })
  })

  it('has the fields that its template may name, and no others', () => {
    const strange = pathsIn(read.view).filter((path) => !isNamed(path, documents[name].shape))
    expect(strange).toEqual([])
    expect(pathsIn(read.view).length).toBeGreaterThan(3)
  })
})
