import type { Host } from './host.ts'
import { spoil } from './looks.ts'
import { say } from './say.ts'

/** How long something took, in ms, and how often it was done. */
interface Took {
  ms: number
  times: number
}

interface Timing {
  stages: Map<string, Took>
  rules: Map<string, Took>
}

/** Where somebody asked for it with `--debug`; without it nothing is measured. */
let timing: Timing | undefined

/** As many rules are told, those that took longest first. */
const MOST_RULES = 15

/** Does a part of the work under a name. */
export function stage<T>(name: string, work: () => T): T {
  return timing ? timed(timing.stages, name, work) : work()
}

/** Lets a rule look; undefined where nobody asks how long that takes. */
export function timedRule(): (<T>(id: string, look: () => T) => T) | undefined {
  const rules = timing?.rules
  return rules && ((id, look) => timed(rules, id, look))
}

/** Does it all, and says on stderr how long each stage and each rule took. */
export async function measured<T>(host: Host, work: () => Promise<T>): Promise<T> {
  // What is said differs each time.
  spoil()
  timing = { stages: new Map([['start', { ms: performance.now(), times: 1 }]]), rules: new Map() }
  const started = performance.now()
  try {
    return await work()
  } finally {
    const all = performance.now() - started
    for (const line of report(timing, all)) say(host, line)
    timing = undefined
  }
}

function timed<T>(into: Map<string, Took>, name: string, work: () => T): T {
  const started = performance.now()
  const done = () => {
    const before = into.get(name) ?? { ms: 0, times: 0 }
    into.set(name, { ms: before.ms + performance.now() - started, times: before.times + 1 })
  }
  let result: T
  try {
    result = work()
  } catch (error) {
    done()
    throw error
  }
  if (result instanceof Promise) void result.then(done, done)
  else done()
  return result
}

function report({ stages, rules }: Timing, all: number): string[] {
  const start = stages.get('start')?.ms ?? 0
  const known = [...stages].reduce((sum, [, { ms }]) => sum + ms, 0) - start
  const rows = [...stages, ['the rest', { ms: all - known, times: 1 }] as const]
  const slowest = [...rules].sort(([, one], [, other]) => other.ms - one.ms)
  return [
    '',
    ...table('stage', rows, start + all),
    ...(slowest.length > 0
      ? [
          '',
          ...table(
            'rule',
            slowest.slice(0, MOST_RULES),
            slowest.reduce((sum, [, { ms }]) => sum + ms, 0),
          ),
        ]
      : []),
    ...(slowest.length > MOST_RULES ? [`… and ${slowest.length - MOST_RULES} more rules`] : []),
  ]
}

function table(head: string, rows: readonly (readonly [string, Took])[], all: number): string[] {
  const width = Math.max(...rows.map(([name]) => name.length), head.length)
  return [
    `${head.padEnd(width)}         ms   share   times`,
    ...rows.map(([name, { ms, times }]) => {
      const share = `${((ms / all) * 100).toFixed(1)}%`
      return `${name.padEnd(width)}  ${ms.toFixed(2).padStart(9)}  ${share.padStart(6)}  ${String(times).padStart(6)}`
    }),
  ]
}
