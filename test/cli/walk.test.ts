import { mkdirSync, symlinkSync } from 'node:fs'
import { relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { kindOf } from '../../src/cli/kind-of.ts'
import { filesBelow, isPattern, matcher, matching } from '../../src/cli/walk.ts'
import { Place } from './temporary.ts'

const OURS = 'social-learn: 1\ntitle: A\n'

const places: Place[] = []
function placeWith(files: Record<string, string | Uint8Array>): Place {
  const place = new Place(files)
  places.push(place)
  return place
}
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

const below = (place: Place, folder = '') =>
  filesBelow(place.path(folder)).map((path) => relative(place.folder, path))

describe('walking a folder', () => {
  it('finds YAML of ours, sorted, and skips the rest', () => {
    const place = placeWith({
      'b.yml': OURS,
      'a/c.yaml': OURS,
      'docker-compose.yaml': 'services: {}\n',
      'late.yaml': 'title: A\nsocial-learn: 1\n',
      'node_modules/x/p.yaml': OURS,
      'a/node_modules/x/p.yaml': OURS,
      '.github/p.yaml': OURS,
      'p.txt': OURS,
    })
    expect(below(place)).toEqual(['a/c.yaml', 'b.yml'])
  })

  it('leaves out what git ignores, the nearest .gitignore having the last word', () => {
    const place = placeWith({
      '.git/HEAD': '',
      '.gitignore': 'out/\n*.draft.yaml\n/top.yaml\n',
      'out/p.yaml': OURS,
      'p.draft.yaml': OURS,
      'top.yaml': OURS,
      'a/top.yaml': OURS,
      'a/.gitignore': '!keep.draft.yaml\nprivate/\n',
      'a/keep.draft.yaml': OURS,
      'a/other.draft.yaml': OURS,
      'a/private/p.yaml': OURS,
    })
    expect(below(place)).toEqual(['a/keep.draft.yaml', 'a/top.yaml'])
    expect(below(place, 'a')).toEqual(['a/keep.draft.yaml', 'a/top.yaml'])
  })

  it('does not follow links out of the folder or in circles', () => {
    const place = placeWith({ 'in/p.yaml': OURS, 'out/secret.yaml': OURS })
    symlinkSync('../out', place.path('in/linked'))
    symlinkSync('../out/secret.yaml', place.path('in/linked.yaml'))
    symlinkSync('.', place.path('in/circle'))
    expect(below(place, 'in')).toEqual(['in/p.yaml'])
  })

  it('matches patterns', () => {
    const place = placeWith({ 'a/1.yaml': OURS, 'a/2.yaml': OURS, 'b/3.yaml': OURS })
    expect(isPattern('a/*.yaml')).toBe(true)
    expect(isPattern('a/1.yaml')).toBe(false)
    expect(
      matching(['{a,b}/[13].yaml', '!b/*'], place.folder).map((path) => path.slice(-6)),
    ).toEqual(['1.yaml'])
  })
})

describe('the kind of a file', () => {
  it.each([
    ['social-learn: 1\n', 'program'],
    ['# about\n\n---\nsocial-learn: 1\nkind: cohort\n', 'cohort'],
    ['%YAML 1.2\n---\n"social-learn": 1\nkind: "library"\n', 'library'],
    ['\ufeff# x\r\nsocial-learn: 1\r\nkind: config\r\n', 'config'],
    ['social-learning: 1\n', undefined],
    ['title: A\nsocial-learn: 1\n', undefined],
    ['{ social-learn: 1, title: A, spaces: { room: { kind: in-person } } }', 'program'],
    ['{\n  "social-learn": 1,\n  "kind": "cohort"\n}\n', 'cohort'],
    ['{ social-learn: 1, kind: library }', 'library'],
    ['', undefined],
  ])('of %j is %s', (text, kind) => {
    const place = placeWith({ 'a.yaml': text })
    expect(kindOf(place.path('a.yaml'))).toBe(kind)
  })

  it('is none for what cannot be read', () => {
    const place = placeWith({})
    mkdirSync(place.path('a.yaml'))
    expect(kindOf(place.path('a.yaml'))).toBeUndefined()
  })
})

describe('telling by a name', () => {
  const NAMES = [
    'a.yaml',
    'b.yml',
    'programs/a.yaml',
    'programs/old/b.yaml',
    'programs/.hidden.yaml',
    '[x].yaml',
  ]

  it.each([
    [['*.yaml']],
    [['./programs/*.yaml']],
    [['**/*.{yaml,yml}', '!**/old/*']],
    [['programs/**']],
    [['!programs/**', '**/*']],
    [['!(a).yaml']],
    [['a.yaml', '\\[x\\].yaml']],
    [['programs']],
    [['!a.yaml']],
  ])('takes for %j what would be found', (patterns) => {
    const place = placeWith(Object.fromEntries(NAMES.map((name) => [name, OURS])))
    const tells = matcher(patterns, place.folder)
    expect(
      NAMES.map((name) => place.path(name))
        .filter(tells)
        .sort(),
    ).toEqual(matching(patterns, place.folder))
  })
  it('sees files beside the folder, too', () => {
    const tells = matcher(['../shared/*.yaml', '**/*.yaml'], '/team/programs')
    const paths = ['/team/shared/a.yaml', '/team/programs/a.yaml', '/team/other/a.yaml']
    expect(paths.filter(tells)).toEqual(paths.slice(0, 2))
  })
})
