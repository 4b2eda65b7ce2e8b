import type { PromptBlock } from './tree.ts'

/** Where a prompt's depth stands among its fields: behind the time each has, else first. */
export function depthIndex(fields: PromptBlock['fields']): number {
  return fields[0]?.symbol === 'time' ? 1 : 0
}
