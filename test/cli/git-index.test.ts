import { afterEach, describe, expect, it } from 'vitest'
import { trackedAs } from '../../src/cli/git-index.ts'
import { INDEXES } from './git-indexes.ts'
import { Place } from './temporary.ts'

const places: Place[] = []

/** A folder with a repository in it that has this for its index. */
function repository(files: Record<string, string>, folder = '.git'): Place {
  const place = new Place()
  places.push(place)
  for (const [name, base64] of Object.entries(files))
    place.put(`${folder}/${name}`, Buffer.from(base64, 'base64'))
  return place
}

afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

describe('trackedAs', () => {
  it.each(Object.entries(INDEXES))('reads an index, %s', (_, files) => {
    const place = repository(files)
    const paths = ['rosters/dublin.csv', 'rosters/büro.csv', 'rosters/tokyo.csv', 'dublin.csv']
    expect(paths.map((path) => trackedAs(place.path(path)))).toEqual([
      'rosters/dublin.csv',
      'rosters/büro.csv',
      undefined,
      undefined,
    ])
  })

  it('follows `.git` where it is a file, as in a further work tree', () => {
    const place = repository(INDEXES['version 2'] ?? {}, 'main/.git/worktrees/spring')
    place.put('spring/.git', 'gitdir: ../main/.git/worktrees/spring\n')
    expect(trackedAs(place.path('spring/rosters/dublin.csv'))).toBe('rosters/dublin.csv')
  })

  it.each([
    ['no index', {}],
    ['an index of nothing', { index: '' }],
    ['another file', { index: Buffer.from('name,team\nAda,A\n').toString('base64') }],
    ['an index that is cut off', { index: INDEXES['version 2']?.index?.slice(0, 200) ?? '' }],
    ['an index without its other half', { index: INDEXES['split in two']?.index ?? '' }],
  ])('knows nothing where there is %s', (_, files) => {
    expect(trackedAs(repository(files).path('rosters/dublin.csv'))).toBeUndefined()
  })

  it('knows nothing outside of a repository', () => {
    const place = repository({}, 'elsewhere')
    expect(trackedAs(place.path('rosters/dublin.csv'))).toBeUndefined()
  })
})
