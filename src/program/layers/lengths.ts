import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Places } from '../../source/places.ts'
import { formatDuration, readDuration } from '../grammars/durations.ts'
import type { Seconds } from '../program.ts'
import type { SchemaNode } from '../schema/node.ts'
import { walk } from '../schema/walk.ts'
import { isRaw, type Raw } from './merge.ts'

/**
 * Reports a `shortest` above the `duration` beside it, and a `longest` below it. Looks at one file
 * before layers are merged: a program may well give a method less time than its library says.
 */
export function checkLengths(file: Raw, root: SchemaNode, places: Places): Diagnostic[] {
  const found: Diagnostic[] = []
  walk(file, root, ({ value, node }) => {
    if (!node.properties?.shortest || !isRaw(value)) return
    const [duration, shortest, longest] = ['duration', 'shortest', 'longest'].map((field) =>
      secondsIn(value[field]),
    )
    if (duration === undefined) return
    const beside = (field: string, seconds: Seconds, way: string): Diagnostic => ({
      id: 'length-contradiction',
      severity: 'error',
      message: `\`${field}\` is ${formatDuration(seconds)}, but the activity takes ${formatDuration(duration)}.`,
      places: [
        { place: places.value(value, field) },
        { place: places.value(value, 'duration'), label: 'how long it takes' },
      ],
      try: `Make \`${field}\` ${way} than \`duration\`, or leave it out.`,
    })
    if (shortest !== undefined && shortest > duration)
      found.push(beside('shortest', shortest, 'shorter'))
    if (longest !== undefined && longest < duration)
      found.push(beside('longest', longest, 'longer'))
  })
  return found
}

function secondsIn(value: unknown): Seconds | undefined {
  const read = readDuration(value, { bare: 'minutes' })
  return read.ok ? read.value.duration : undefined
}
