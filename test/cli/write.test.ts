import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXIT, Stop } from '../../src/cli/exit.ts'
import { type Output, writeAll } from '../../src/cli/write.ts'
import { failing } from './faults.ts'
import { Place } from './temporary.ts'

let place: Place
beforeEach(() => {
  place = new Place({ 'old.txt': 'old' })
})
afterEach(() => place.remove())

const output = (name: string, text = 'new'): Output => ({
  path: place.path(name),
  name,
  bytes: Buffer.from(text),
})

function stopOf(run: () => void): Stop {
  try {
    run()
  } catch (error) {
    if (error instanceof Stop) return error
  }
  throw new Error('it did not stop')
}

describe('writing files', () => {
  it('makes folders, replaces what is there, and leaves nothing beside', () => {
    writeAll([output('old.txt'), output('a/b/new.txt', 'äöü')])
    expect(readFileSync(place.path('old.txt'), 'utf8')).toBe('new')
    expect(readFileSync(place.path('a/b/new.txt'), 'utf8')).toBe('äöü')
    expect(readdirSync(place.folder).sort()).toEqual(['a', 'old.txt'])
    expect(readdirSync(place.path('a/b'))).toEqual(['new.txt'])
  })

  it('takes away what was left beside long ago, and not what another run stages now', () => {
    for (const name of ['old.txt.7.tmp', 'old.txt.8.tmp', 'old.txt.notes.tmp', 'other.txt.7.tmp'])
      place.put(name, 'half')
    for (const name of ['old.txt.7.tmp', 'old.txt.notes.tmp', 'other.txt.7.tmp'])
      utimesSync(place.path(name), 0, 0)
    writeAll([output('old.txt')])
    expect(readdirSync(place.folder).sort()).toEqual([
      'old.txt',
      'old.txt.8.tmp',
      'old.txt.notes.tmp',
      'other.txt.7.tmp',
    ])
  })

  it('changes nothing when a later file cannot be written', () => {
    mkdirSync(place.path('folder'))
    const stop = stopOf(() => writeAll([output('old.txt'), output('x/y.txt'), output('folder')]))
    expect(stop.code).toBe(EXIT.output)
    expect(stop.message).toBe('"folder" could not be written: there is a folder of that name.')
    expect(readFileSync(place.path('old.txt'), 'utf8')).toBe('old')
    expect(readdirSync(place.folder).sort()).toEqual(['folder', 'old.txt'])
  })

  it('says so when a file is in the way of a folder', () => {
    const stop = stopOf(() => writeAll([output('old.txt/new.txt')]))
    expect(stop.message).toContain('a file is in the way of its folder')
  })

  it('gives a system error that it does not know by its code', () => {
    const stop = stopOf(() => writeAll([output('a\0b')]))
    expect(stop.message).toContain('the system says ERR_INVALID_ARG_VALUE')
  })

  it('says why the system refused', () => {
    failing('renameSync', 'old.txt', 'EPERM')
    expect(stopOf(() => writeAll([output('old.txt')])).message).toContain('you may not write there')
    expect(readFileSync(place.path('old.txt'), 'utf8')).toBe('old')
  })

  it('puts back what was replaced when a later rename fails', () => {
    place.put('open.txt', 'old')
    failing('renameSync', 'open.txt', 'EBUSY')
    const stop = stopOf(() => writeAll([output('old.txt'), output('open.txt')]))
    expect(stop.message).toContain('another program has it open')
    expect(readFileSync(place.path('old.txt'), 'utf8')).toBe('old')
    expect(readdirSync(place.folder).sort()).toEqual(['old.txt', 'open.txt'])
  })

  it('takes new files and folders away again when a rename fails', () => {
    failing('renameSync', 'last.txt', 'EPERM')
    const stop = stopOf(() => writeAll([output('new/first.txt'), output('new/last.txt')]))
    expect(stop.message).toContain('you may not write there')
    expect(existsSync(place.path('new'))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('puts no file in the place of a pipe or a device', () => {
    execFileSync('mkfifo', [place.path('pipe')])
    const stop = stopOf(() => writeAll([output('pipe')]))
    expect(stop.message).toContain('no file that could be written anew')
    expect(statSync(place.path('pipe')).isFIFO()).toBe(true)
  })

  it('writes through no link that somebody left under the name of what it stages', () => {
    for (const ending of ['', '.was'])
      symlinkSync('old.txt', place.path(`new.txt.${process.pid}${ending}.tmp`))
    writeAll([output('new.txt')])
    expect(readFileSync(place.path('old.txt'), 'utf8')).toBe('old')
    expect(readFileSync(place.path('new.txt'), 'utf8')).toBe('new')
  })
})
