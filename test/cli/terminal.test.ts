import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { animated, coloured, interactive, paintFor } from '../../src/cli/terminal.ts'
import { Memory, noPdf } from './temporary.ts'

function hostOf(env: Host['env'], isTTY = true): Host {
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const stderr = Object.assign(new Memory(), { isTTY })
  const world = { cwd: '/', timezone: 'UTC', now: () => new Date(0), asset: () => '', pdf: noPdf }
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
