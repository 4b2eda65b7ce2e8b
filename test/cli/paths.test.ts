import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isWithin, shownPath, slashed } from '../../src/cli/paths.ts'

describe('paths as Windows writes them', () => {
  it.each([
    ['programs\\a.yaml', 'programs/a.yaml'],
    ['programs/a.yaml', 'programs/a.yaml'],
    ['.\\programs\\..\\a.yaml', 'a.yaml'],
    ['C:\\team\\programs\\a.yaml', 'programs/a.yaml'],
    ['c:\\TEAM\\programs\\a.yaml', 'programs/a.yaml'],
    ['C:programs\\a.yaml', 'programs/a.yaml'],
    ['\\team\\a.yaml', 'a.yaml'],
    ['..\\shared\\a.yaml', '../shared/a.yaml'],
    ['D:\\shared\\a.yaml', 'D:/shared/a.yaml'],
    ['\\\\server\\share\\a.yaml', '//server/share/a.yaml'],
    ['.', '.'],
  ])('%s is shown as %s', (path, shown) => {
    expect(shownPath('C:\\team', path, win32)).toBe(shown)
  })

  it('shows what lies in a share from a folder of it', () => {
    const cwd = '\\\\server\\share\\team'
    expect(shownPath(cwd, 'programs\\a.yaml', win32)).toBe('programs/a.yaml')
    expect(shownPath(cwd, '\\\\SERVER\\share\\b\\a.yaml', win32)).toBe('../b/a.yaml')
  })

  it.each([
    ['C:\\team', true],
    ['C:\\team\\a', true],
    ['c:\\Team\\a', true],
    ['C:\\team\\..a', true],
    ['C:\\team\\..\\a', false],
    ['C:\\teams', false],
    ['C:\\', false],
    ['D:\\team\\a', false],
    ['\\\\server\\share\\team\\a', false],
  ])('%s lies in C:\\team: %s', (path, within) => {
    expect(isWithin(path, 'C:\\team', win32)).toBe(within)
  })

  it('knows a share from another one', () => {
    const folder = '\\\\server\\share\\team'
    expect(isWithin(`${folder}\\a`, folder, win32)).toBe(true)
    expect(isWithin('\\\\server\\other\\team\\a', folder, win32)).toBe(false)
  })
})

describe('paths as all others write them', () => {
  it('keeps a backslash, which is a letter of a name', () => {
    expect(slashed('a\\b.yaml', posix)).toBe('a\\b.yaml')
    expect(shownPath('/team', 'a\\b.yaml', posix)).toBe('a\\b.yaml')
  })

  it.each([
    ['/team', true],
    ['/team/..a', true],
    ['/team/../a', false],
    ['/teams', false],
    ['/Team/a', false],
  ])('%s lies in /team: %s', (path, within) => {
    expect(isWithin(path, '/team', posix)).toBe(within)
  })
})
