import { setFlagsFromString } from 'node:v8'

/** How often a function runs before V8 compiles it once more, four to ten times what it is by itself. */
const COUNTS = [
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=12000',
]

/** By the major of Node: V8 complains of flags that it doesn't know, so other ones get none. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=300000'],
  22: COUNTS,
  24: COUNTS,
  26: COUNTS,
}

/**
 * Sets V8 to runs that are soon over, and do one thing after another. Asked for by those who have work
 * to do: to load what sets it costs as much as to say again what a cache holds.
 */
export function hasten(): void {
  // Memory is tidied in one go when there is need, and not in small steps beside our work: nobody waits
  // for a pause of ours, and most runs are over before there is need.
  setFlagsFromString('--no-incremental-marking')
  // What is young is little: to wake threads that help to tidy it takes longer than to do so.
  setFlagsFromString('--no-parallel-scavenge')
  // What runs often V8 compiles once more, to be faster. Most of our runs are over before that pays, so
  // it waits; long runs hardly notice.
  const [major = ''] = process.versions.node.split('.')
  for (const flag of LATE[major] ?? []) setFlagsFromString(flag)
}
