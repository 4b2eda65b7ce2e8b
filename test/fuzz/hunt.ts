/** Tries what chance makes for as long as it is given, and goes on after a fault. */
import fc from 'fast-check'
import { watched } from './watched.ts'

/** Values of one seed; so many more with the next. */
const AT_ONCE = 40
/** Seconds for making smaller what shows a fault. */
const SMALLER = 20
/** Seconds after which it is said how far it got. */
const EACH = 60
/**
 * Seconds of a processor: more than anybody waits for one document, twice over, since other work on the
 * same machine can double them. What is loaded or compiled for the first time adds its own; so what was
 * slow is tried again, and the faster time counts.
 */
const LONGEST = 20

export interface Hunt<T> {
  seed: number
  seconds: number
  /** Says whether all of the tool had to do with it (a program was whole); throws where the tool is at fault. */
  attempt(value: T): Promise<boolean>
  /** How a reader sees the value. */
  show(value: T): string
}

/** The faults, each kind once and with the smallest value that shows it; and how many came through. */
export async function hunt<T>(any: fc.Arbitrary<T>, { seed, seconds, attempt, show }: Hunt<T>) {
  const started = performance.now()
  const since = () => (performance.now() - started) / 1000
  const faults = new Map<string, string>()
  const counts = { tried: 0, whole: 0, slowest: 0 }
  const reached = () =>
    `${Math.round(since())} s: ${counts.tried} tried, ${counts.whole} whole, ` +
    `slowest ${counts.slowest.toFixed(1)} s, ${faults.size} faults; seed ${seed}`
  let said = 0
  const timed = async (value: T): Promise<number> => {
    const before = process.cpuUsage()
    if (await attempt(value)) counts.whole++
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  /** While one is made smaller, another fault does not count. */
  let only: string | undefined
  const property = fc.asyncProperty(any, async (value) => {
    counts.tried++
    if (since() >= said + EACH) {
      said = since()
      console.log(reached())
    }
    try {
      await watched(show(value), async () => {
        let took = await timed(value)
        if (took > LONGEST) took = Math.min(took, await timed(value))
        counts.slowest = Math.max(counts.slowest, took)
        if (took > LONGEST) throw new Error('takes too long')
      })
    } catch (error) {
      const signature = signatureOf(error)
      if (!faults.has(signature) && (only ?? signature) === signature) throw error
    }
  })
  const check = (parameters: fc.Parameters<[T]>) =>
    fc.check(property, { numRuns: AT_ONCE, ...parameters })
  for (let next = seed; since() < seconds; next++) {
    only = undefined
    const interruptAfterTimeLimit = Math.max(1, (seconds - since()) * 1000)
    const found = await check({ seed: next, endOnFailure: true, interruptAfterTimeLimit })
    if (!found.failed || found.counterexamplePath === null) continue
    only = signatureOf(found.errorInstance)
    const again = { seed: next, path: found.counterexamplePath }
    const smaller = await check({ ...again, interruptAfterTimeLimit: SMALLER * 1000 })
    const [value] = (smaller.failed && smaller.counterexample) || found.counterexample || []
    const where = `seed ${next}, path ${found.counterexamplePath}`
    faults.set(only, `${where}\n${only}\n${value === undefined ? '' : show(value)}`)
    console.log(faults.get(only))
  }
  console.log(reached())
  return { faults: [...faults.keys()], ...counts }
}

/** What went wrong, whatever its figures are, and the first places of ours where it did. */
function signatureOf(error: unknown): string {
  const { message, stack = '' } = error as Error
  const frames = stack.match(/(?<=\/)(?:src|test\/fuzz)\/[^\s:]+:\d+/g) ?? []
  const said = message.split('\n')[0]?.replace(/\d+/g, '#').slice(0, 120)
  return `${said} (${frames.slice(0, 3).join(' < ')})`
}
