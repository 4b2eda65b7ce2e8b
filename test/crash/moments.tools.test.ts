/**
 * The built tool is killed by the clock, at moments over the whole of a run, which no two machines
 * divide alike: its threads and the PDF engine at work, and another run beside it. Needs `npm run build`.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { Desk, TOO_DEEP, wholeFiles, withoutStaged } from './runs.ts'

const desk = new Desk()
afterAll(() => desk.remove())

const before = {
  'team/program.yaml': TOO_DEEP,
  'team/other.yaml': TOO_DEEP.replace(/^title: .*$/m, 'title: Another one'),
}

/** So many moments in a run of that length, evenly, in milliseconds. */
const moments = (many: number, length: number) =>
  Array.from({ length: many }, (_, index) => Math.ceil(((index + 0.5) / many) * length))

/** Runs it once as a whole; how long that took, in milliseconds. */
async function timed(args: readonly string[]) {
  desk.lay(before)
  const begun = performance.now()
  const whole = await desk.start(args)
  return { ...whole, files: desk.files(), length: performance.now() - begun }
}

describe('render, with the PDF', () => {
  const RENDER = ['render', 'program.yaml', '--document', 'guide,handout', '--format', 'md,pdf']

  it('leaves each file old or new, and comes through the next time', async () => {
    const whole = await timed(RENDER)
    expect(whole.code, whole.stderr).toBe(0)
    let killed = 0
    for (const moment of moments(5, whole.length)) {
      desk.lay(before)
      if ((await desk.start(RENDER, moment)).code === null) killed++
      wholeFiles(desk.files(), before, whole.files, `after ${moment} ms`)
    }
    expect(killed).toBeGreaterThan(0)
    expect((await desk.start(RENDER)).code).toBe(0)
    expect(withoutStaged(desk.files())).toEqual(whole.files)
  }, 120_000)
})

describe('two runs with one cache', () => {
  const lint = (path: string) => ['lint', path, '--cache', '--fail-on', 'never']

  it('the other one says what it always says when one is killed', async () => {
    const whole = await timed(lint('program.yaml'))
    const other = await timed(lint('other.yaml'))
    expect(whole.stdout).not.toBe('')
    expect(other.stdout).not.toBe(whole.stdout)
    for (const moment of moments(4, whole.length)) {
      desk.lay(before)
      const [, beside] = await Promise.all([
        desk.start(lint('program.yaml'), moment),
        desk.start(lint('other.yaml')),
      ])
      expect(beside.stdout, `killed after ${moment} ms`).toBe(other.stdout)
      expect((await desk.start(lint('program.yaml'))).stdout).toBe(whole.stdout)
      expect((await desk.start(lint('other.yaml'))).stdout).toBe(other.stdout)
    }
  }, 120_000)
})
