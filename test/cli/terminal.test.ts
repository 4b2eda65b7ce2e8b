import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { withColourWish } from '../../src/cli/colour-flags.ts'
import type { Host } from '../../src/cli/host.ts'
import { animated, coloured, interactive, paintFor } from '../../src/cli/terminal.ts'
import { Memory, noPdf } from './temporary.ts'

function hostOf(env: Host['env'], isTTY = true): Host {
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const stderr = Object.assign(new Memory(), { isTTY })
  const world = { cwd: '/', timezone: 'UTC', day: () => '1970-01-01', asset: () => '', pdf: noPdf }
  return { ...world, env, stdin, stdout: stderr, stderr }
}

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '', TERM: 'xterm' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j on a terminal (%s): %s', async (env, isTTY, expected) => {
    const host = hostOf(env, isTTY)
    expect(coloured(host, host.stdout)).toBe(expected)
    const paint = await paintFor(host, host.stdout)
    expect(paint.error('x')).toBe(expected ? '\u001b[31mx\u001b[39m' : 'x')
  })
})

describe('--color and --no-color', () => {
  it.each<[string[], Host['env'], boolean]>([
    [['lint', '--color'], {}, true],
    [['--color', 'lint'], { NO_COLOR: '1' }, true],
    [['lint', '--no-color', 'a.yaml'], { FORCE_COLOR: '1' }, false],
    [['lint', '--color', '--no-color'], {}, false],
    [['lint', '--', '--color'], {}, false],
    [['lint'], { FORCE_COLOR: '1' }, true],
  ])('%j with %j: %s', (argv, env, expected) => {
    const wished = withColourWish(argv, hostOf(env, false))
    expect(coloured(wished.host, wished.host.stdout)).toBe(expected)
    const end = argv.indexOf('--')
    expect(wished.argv).toEqual(end === -1 ? argv.filter((word) => !word.endsWith('color')) : argv)
  })

  it('open no stream that nobody asked for', () => {
    const host = hostOf({})
    Object.defineProperty(host, 'stdin', {
      get: () => {
        throw new Error('opened')
      },
    })
    expect(() => withColourWish(['lint', '--color'], host)).not.toThrow()
  })
})

describe('questions and moving lines', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ CI: 'true' }, true, false],
    [{ CI: 'false' }, true, true],
    [{ TERM: 'dumb' }, true, false],
  ])('with %j on a terminal (%s): %s', (env, isTTY, expected) => {
    expect(interactive(hostOf(env, isTTY))).toBe(expected)
    expect(animated(hostOf(env, isTTY))).toBe(expected)
  })
})
